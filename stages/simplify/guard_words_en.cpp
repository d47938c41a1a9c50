// What the guard knows of English. Written from grammars of modality, quantity and condition, not from any rule that
// changes text. Read by guard_language.cpp, tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_language.h"

namespace lectern {

const GuardWords kEnglishGuardWords = {
    .code = "en",
    .phrases = R"(
not|no|none|nobody|no one|no-one|nothing|nowhere|never|neither|nor|without|non = neg
at no time|on no account|under no circumstances|in no circumstances|in no event|by no means|in no case|in no way = neg
no longer|not any longer|not any more|not anymore = neg
fail to|fails to|failed to = neg
failing to|failure to|failure of = neg if?
failure|failures|refusal|refusals|non-payment|exclusion|excluded from|exclusion from|loss of|loses|lose|forfeit|forfeits|refusal of = neg? if?
failing which|failing that = neg if
deny that|denies that|denied that|denying that = neg
decline to|declines to|declined to|refuse to|refuses to|refused to|refusing to = neg
refusal to = neg if?
in the absence of = neg if?
lacking = neg if?
lack|lacks|lacked|lack of|absence of|absent|devoid of|shortage of|out of work = neg
prevent|prevents|prevented|preventing|prevention|preclude|precludes|precluded|precluding|stop|stops|stopped|avoid|avoids|avoided|avoiding|missing|free of|free from|against|deny|denies|denied = neg?
unclear = neg?
rule out|rules out|ruled out|ruling out = neg
at the earliest|no earlier than|not earlier than = neg before
unable to|inability to|incapable of = neg permit
impossible|impossibility|impossible to = neg permit/possible
against the law|not lawful|not legal = neg
not only|not just|not merely|not simply = also?
has yet to|have yet to|had yet to|yet to = neg
acquit|acquits|acquitted|exonerated|interrupted|suspended|waive|waives|waived|abandoned|cancelled|unaware|vacant|refrain from = neg?
exempt|exempts|exempted|exemption = neg? oblige?
wishing to|wanting to|intending to|seeking to|who wish to|who want to = if?
ineligible|ineligible for = neg permit?
access to|entry to|admission to = permit?
must on no account|must under no circumstances|must at no time|must in no case = neg forbid/permit
common|commonplace|widespread = often?
date of|time of = when?
to all intents and purposes|for all practical purposes = -
is charged|are charged|is levied|is imposed|forced to|compelled to|made to = oblige?
in danger of|at risk of|threatens to|threaten to = possible?
is expected|are expected|is scheduled|are scheduled|is planned|are planned = likely? will?
may wish to|might wish to|may want to|might want to|may like to = possible/permit should? if?
with the consent of|with the approval of|with the permission of = if?
strong likelihood|high likelihood|strong possibility = likely?
was to|were to = oblige/would/will
attributed to|attributes|attribute|attributed|blamed on = cause?
is urged to|are urged to|were urged to|urged to = should
reserved for|is reserved for|are reserved for = only? permit?
unavoidable|unavoidably|undeniable|unavailable|unaffordable = neg permit? possible?
prone to|tends to|tend to|susceptible to = often? usually?
is to be|are to be = oblige? will?
for lack of|for want of = neg? cause?
under consideration|being considered = possible?
must neither|shall neither|may neither = neg forbid/permit
liable for|liable to = oblige?
it is up to|is up to the = permit? oblige?
consist of|consists of|consisted of|comprise|comprises|comprised|is made up of|are made up of|is composed of|are composed of = -
eligible|grounds for|ground for = permit?
too|too much|too many = many?
days of|weeks of|months of|hours of|years of = after?
at no cost|free of charge|without charge|for free|at no charge|for no charge|no charge|no fee = free
free = free?
no matter|no doubt|without doubt|no sooner|not to mention|no wonder|it goes without saying that|needless to say|not hesitate to|look after|looks after|looked after|looking after|it should be noted that|it should be remembered that|it should be pointed out that|it must be noted that|it is worth noting that|it is important to note that|please note that|it may be noted that|as a matter of fact|in actual fact|in fact|by a majority of|as far as|as well as|as early as|as late as|as * as possible|twice as * as|times as * as|half as * as|used to be known as = -
is not without|are not without|was not without|were not without|be not without|on the part of|non-governmental|in order to be able to|so as to be able to|accompanied by = -
unfortunately|unhappily|unsurprisingly|undoubtedly|unquestionably|undeniably|unsurprising = -
not unless|not until = neg if/until
must not|must never|shall not|shall never|is not to|are not to|forbidden to|forbidden from|prohibited from|prohibit|prohibits|prohibited|prohibiting|forbid|forbids|forbidden|banned from|barred from|may under no circumstances = neg forbid/permit
ban|bans|banned|banning = neg? forbid/permit?
must|have to|has to|had to|having to|need to|needs to|needed to|is required to|are required to|was required to|were required to|be required to|been required to|required to|require that|requires that|is obliged to|are obliged to|obliged to|obligated to|obligation to|duty to|is bound to|are bound to|it is necessary to|is necessary to|it is necessary that|it is mandatory|mandatory|compulsory|it is essential that|has got to|have got to|is under an obligation to|it is imperative = oblige
shall refrain from|must refrain from|are to refrain from|is to refrain from|shall abstain from|shall desist from = neg forbid/permit
should refrain from|please refrain from|are asked to refrain from = neg should
voluntary|voluntarily|optional = neg? oblige?
need not|needs not = neg oblige
require|requires|required|requiring|requirement|obligatory|necessary|needed|need|needs|essential|it is essential|is essential|vital|crucial|payable|due|responsible for|responsibility = oblige?
shall = oblige/will
should|ought to|ought|had better|it is recommended that|is recommended|are recommended|is asked to|are asked to|is requested to|are requested to|it is advisable|is advisable|is advised to|are advised to|is encouraged to|are encouraged to = should
recommend|recommends|recommended|recommending|recommendation|recommendations|advise|advises|advised|encouraged = should?
not allowed|not permitted|not allowed to|not permitted to = neg forbid/permit
can|able to|is able to|are able to|was able to|were able to|be able to|capable of|allowed to|permitted to|is allowed|are allowed|be allowed|is permitted|are permitted|be permitted|free to|at liberty to|entitled to|has the right to|have the right to|has a right to|have a right to|empowered to|is empowered to|are empowered to|has the power to|have the power to|has the authority to|have the authority to|has permission to|have permission to = permit
allow|allows|allowed|allowing|permit|permits|permitted|permitting|enable|enables|enabled|lets|let|ability|permission|authorised|authorized|right to|possible to|it is possible to|option of|option to|choice of|opportunity to|discretion to|at the discretion of|ability to = permit?
may = possible/permit
could = possible/permit
might|it is possible that|it is conceivable that|is conceivable that|there is a possibility that|possibly|perhaps|maybe|conceivably|potentially|may possibly|might possibly|may potentially = possible
possible = permit/possible?
possibility|potential = possible?
was about to|were about to|was going to|were going to = would
will|is going to|are going to|am going to|is about to|are about to|on the verge of|on the point of = will
would = would
the will of|free will|good will|political will|goodwill|last will|his will|her will|a will|their will = -
is likely to|are likely to|was likely to|were likely to|likely to|is expected to|are expected to|was expected to|were expected to = likely will?
likely|probably|in all likelihood|in all probability|most likely|very likely = likely
likelihood|probable|probability|expected = likely?
unlikely|improbable = neg likely
is being|are being|was being|were being|am being = ongoing
in the process of|in progress|under way|underway|under construction|under repair|under review = ongoing?
seem|seems|seemed|seem to|seems to|seemed to|appear to|appears to|appeared to|apparently|seemingly|it would seem|it would appear|appears that|it appears that|it seems that = seems
alleged|allegedly|reportedly|is said to|are said to|was said to|supposedly|purportedly|is alleged to|are alleged to|claimed to|claimed he|claimed she|claimed they|claimed it|claimed the|claims that|alleges that|alleges|allege that|allege|alleged that|asserts that|maintains that|contends that|claimed that|so-called = alleged
approximately|roughly|about #|around #|circa|some #|in the region of|or so|on the order of|in the order of|an estimated|estimated at|or thereabouts|give or take|in the neighbourhood of|approx|about @|around @ = about
nearly|almost|close to #|just under|just short of|all but|not quite|virtually|practically|well nigh = nearly
hardly|scarcely|barely = barely
in principle|in theory|theoretically = principle
knowingly|intentionally|deliberately|wilfully|willfully|on purpose|with intent|recklessly|negligently = intent
know|knows|knew|knowing|intend|intends|intended|intentional|deliberate|wilful|willful|intent|purposely|purpose = intent?
just over = morethan
at all|above all|after all|all in all|first of all|all right|once and for all|each other|one another|every other|all along = -
all|every|each|everyone|everybody|everything|everywhere|entire|entirely|whole|wholly|the entirety of|in its entirety|in their entirety|the whole of|fully|completely|totally|in full|the totality of = all
for the duration of|altogether|throughout|total|full|complete|universal|universally = all?
weekly|monthly|yearly|daily|annual|annually|hourly|nightly|quarterly|per = all?
any|anyone|anybody|anything|anywhere|whoever|whatever|whichever|any and all|each and every = any/all
some|several|a few|a number of|various|a couple of|a certain number of|a small number of|a small group of|one of the|one of these|one of those|one of its|one of their|one of his|one of her|one of our|among the best|among the most|among the *est|amongst the *est = some part?
someone|somebody|something|somewhere = some?
says that|said that|say that = alleged?
claimed the lives of|claimed the life of|claims the lives of = -
claim|claims|claiming|claimed = alleged?
certain = some?
part of|parts of|portion of|portions of|partly|partially|in part|to some extent|to a degree|fraction of = part some?
as part of|be part of|is part of|are part of|was part of|were part of|part|parts|portion|component|components|component of|components of|share|piece|pieces|section|sections|member|members = part?
slightly|somewhat|a little bit|a bit|marginally|to a small extent = slightly
minor|modest|modestly|moderate|moderately = slightly?
some of the time = sometimes
it is worth pointing out that|it is worth mentioning that|it should be mentioned that|it should be stressed that|it must be stressed that|it has to be said that|it must be said that|the fact of the matter is that|the fact is that|the truth is that|the point is that = -
as you may be aware|as you may know|as you know|as is well known = -
there can be no doubt that|there is no doubt that|it is clear that|it is obvious that|it is well known that = -
the most|most recent|most recently|most important|most importantly|most effective|most common|most serious|most vulnerable = -
most|the majority of|a majority of|the majority|majority|the bulk of|mostly|mainly|largely|for the most part|primarily|chiefly|predominantly|in the main|the greater part of|the vast majority of|the great majority of|the overwhelming majority of|vast majority of = most
many|numerous|a large number of|large numbers of|a great number of|a great many|a great deal of|a lot of|lots of|plenty of|multiple|a multitude of|countless|much|a wide range of|a good many|a wide variety of = many
considerable|considerably|substantial|substantially|significant|significantly|extensive|extensively = many?
widely|wide = many?
how many|how much|as much|as many|many as = -
much as = contrast?
as many as #|as much as # = atmost?
few|very few|hardly any|scarcely any|barely any|not many|not much|a handful of|a mere handful of = few
little|a little = few?
only a few|just a few|only a handful of = few only?
mutual|mutually|jointly|bilateral|two = both?
both = both
only|solely|exclusively|merely|purely|nothing but|no one but|nobody but|nothing more than|no more than a|limited to|is restricted to|are restricted to|restricted to|sole|nothing else = only
confined to = only?
so many|so much = many? cause?
a single = only
not a single = neg
every single = all
just|alone|simply = only?
only if|only when|only where|if and only if = only if/when
only in @|only on @|only from @|only since @ = only after?
if only = -
at least|at the least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|or more|or over|or above|and over|and above|or older|or later|upwards of|at a minimum|not below|or higher|or longer = atleast
minimum = atleast?
at most|at the most|at the very most|no more than|not more than|a maximum of|maximum of|or less|or fewer|or under|not exceeding|does not exceed|do not exceed|did not exceed|not to exceed|up to #|up to a maximum of|no greater than|not greater than|not above|or lower|or younger|capped at|no larger than|no higher than = atmost
must not exceed|may not exceed|shall not exceed|cannot exceed|can not exceed|must not be more than|must not be above|must not be over|must not be higher than|must not be greater than|must not go above|must not rise above|cannot be more than|can not be more than = atmost
maximum|up to = atmost?
more than|over #|above #|exceeding|exceed|exceeds|exceeded|in excess of|greater than|higher than|larger than|longer than|older than|beyond #|over the age of #|above the age of #|more than @ = morethan
less than|fewer than|under #|below #|lower than|smaller than|short of #|younger than|shorter than|below the age of #|under the age of #|not as * as|not so * as = lessthan
more * than = morethan?
less * than = lessthan?
as * as = equal
equally|equal|equal to|the same|same|identical|just as|no different from = equal?
within #|within a|within an|within the|in # or less|inside # = within
no later than|not later than|at the latest|by no later than|no later|on or before|by @|by the end of|by then|by no later than @ = latest
by = latest?
upon = when? after?
since = cause? after?
always|at all times|in all cases|invariably|in every case|every time|in each case|without exception|constantly|permanently = always
often|frequently|in many cases|many times|repeatedly|a lot of the time|oftentimes = often
repeated|persistent|frequent|regular|regularly = often?
sometimes|occasionally|at times|from time to time|on occasion|on occasions|in some cases|now and then|in certain cases|in certain circumstances|at intervals = sometimes
rarely|seldom|hardly ever|scarcely ever|infrequently|very rarely|not often|on rare occasions = rarely
generally speaking|broadly speaking = usually
usually|generally|normally|typically|in general|as a rule|as a general rule|in most cases|commonly|ordinarily|customarily|on the whole|most of the time|by and large|routinely = usually
except|except for|excepting|excluding|excludes|excluded|apart from|other than|with the exception of|aside from|save for|save in|save as|save with|save by|save under|but not including|not including|bar|leaving out = except
except if|except when|except where|other than if|unless|save where|if not = if neg
exception|exceptions = except?
even if = if contrast
if|provided they|provided there|provided he|provided she|provided we|provided that|providing that|providing|, provided|as long as|so long as|on condition that|on the condition that|in the event that|in the event of|in case|in case of|assuming that|assuming|supposing|supposing that|contingent on|contingent upon|conditional on|conditional upon|in cases where|in situations where|in circumstances where|should you|given the condition that|on the understanding that = if
subject to = if? contrast?
whose = if?
who|those who|anyone who|anybody who|those = if?
as if|as though|if any|what if|, if anything , = -
of any = any/all if?
just in case = -
even though|even when|even where = contrast
nothing prevents|nothing stops = permit?
where|whenever|wherever|in the case of|for cases of = if? when?
when|at the time when|at the time that|at the point when = when
until|till|up until|up to the time|until such time as|until the time that = until
whether or not|whether|regardless of whether|irrespective of whether = whether/if
depending on|depends on|depend on = whether?
regardless of|irrespective of|whatever the = whether? any? all?
because|because of|because of that|that is because|this is because|due to|owing to|on account of|as a result of|as a consequence of|by reason of|by virtue of|thanks to|due to the fact that|owing to the fact that|in view of the fact that|in light of the fact that|on the grounds that|for the reason that|as a result|as a consequence|therefore|thus|hence|consequently|that is why|this is why|which is why|for this reason|for that reason|for these reasons|accordingly|the reason is that|seeing that|on the basis that|because of this|this means that|which means that = cause
, so that|and so that = cause?
, so|and so = cause
as|so|given that|given|in view of|in light of|in the light of|made|makes|making|caused by|triggered by|prompted by|caused|causing|result|results|brought about|triggered|prompted|gave rise to|led to|resulted in|reason|reasons|so that|this means|means that|arising from = cause?
cause|causes|leading to|leads to|lead to|resulting in|results in|result in|give rise to|gives rise to|giving rise to|bring about|brings about|entail|entails|triggers|trigger|incur|incurs = cause? if?
prerequisite for|prerequisite of|precondition for|precondition of|a condition for|a condition of = oblige? permit? before? if? only?
although|though|however|despite|in spite of|notwithstanding|nevertheless|nonetheless|whereas|but|even so|despite the fact that|in spite of the fact that|albeit|on the contrary|by contrast|in contrast|regardless = contrast
all the same|just the same|anyway = contrast?
for all its|for all their|for all his|for all her = contrast
yet|while|whilst|still|on the other hand|except that|at the same time|instead|conversely|rather = contrast?
before|prior to|in advance of|previous to|ahead of|before the time of|in the run-up to|preceding = before
earlier|previously|beforehand|before that|before this|until then|first|formerly|already = before?
after|subsequent to|following the|following a|following an|in the aftermath of|in the wake of|after that|after this|afterwards|subsequently|thereafter = after
on receipt|upon receipt = after? when?
of receipt|from receipt|from the date of|of the date of = after?
since @|ever since = after
following|later|then|once|since then|next|as soon as|finally = after?
instead of|rather than|in place of|in lieu of|as opposed to = instead
)",
    .opposites = R"(
increase increases increased increasing rise rises rose risen rising grow grows grew grown growing growth higher raise raises raised raising climb climbs climbed soar soared gain gained gains up upward upwards | decrease decreases decreased decreasing fall falls fell fallen falling drop drops dropped dropping decline declines declined declining lower lowers lowered lowering reduce reduces reduced reducing reduction reductions cut cuts shrink shrank shrunk diminish diminished lose lost down downward downwards
more | less fewer
metre metres meter meters | foot feet | yard yards
kilometre kilometres kilometer kilometers | mile miles
most | least
include includes included including | exclude excludes excluded excluding
accept accepts accepted accepting acceptance | reject rejects rejected rejecting rejection refuse refuses refused refusing
allow allows allowed allowing permit permits permitted let lets enable enables enabled | forbid forbids forbidden prohibit prohibits prohibited ban bans banned prevent prevents prevented block blocks blocked
approve approves approved approval grant grants granted | reject rejects rejected refuse refuses refused deny denies denied
support supports supported supporting favour favours favoured | oppose opposes opposed opposing opposition
agree agrees agreed agreement | disagree disagrees disagreed dispute disputes disputed
win wins won | lose loses lost
start starts started starting begin begins began begun | end ends ended ending finish finishes finished stop stops stopped cease ceases ceased
open opens opened opening | close closes closed closing shut shuts
buy buys bought buying purchase purchases purchased | sell sells sold selling sale sales
import imports imported importing | export exports exported exporting
lend lends lent lending loan loans loaned | give gives gave given donate donates donated donation
lend lends lent lending | borrow borrows borrowed borrowing
double doubles doubled doubling | triple triples tripled tripling | halve halves halved halving
uphold upholds upheld upholding confirm confirms confirmed | overturn overturns overturned overturning aside quash quashes quashed
legal legally lawful lawfully | illegal illegally unlawful unlawfully
fortunately luckily happily | unfortunately unluckily unhappily sadly regrettably
minimum | maximum
first | last
north northern | south southern | east eastern | west western
left | right
early earlier earliest | late later latest
before | after
above | below beneath
inside | outside
high | low
large larger big bigger | small smaller
long longer | short shorter
strong stronger strongly | weak weaker weakly
rich richer | poor poorer
old older | young younger
hot | cold
good better best well | bad worse worst badly
safe safely safety | dangerous unsafe danger
easy easier easily | hard harder difficult
same | different
public publicly | private privately
urban | rural
men man male males boy boys | women woman female females girl girls
= he him his himself | she her hers herself
we us our ours | they them their theirs
we us our ours | you your yours
for favour | against
= i me my mine | you your yours | we us our ours
employer employers | employee employees worker workers staff
landlord landlords owner owners | tenant tenants
buyer buyers purchaser | seller sellers vendor
debtor debtors borrower borrowers | creditor creditors lender lenders
plaintiff plaintiffs claimant claimants | defendant defendants
teacher teachers | pupil pupils student students
parent parents mother mothers father fathers | child children son sons daughter daughters
doctor doctors nurse nurses | patient patients
profit profits | loss losses
income incomes revenue revenues | expenditure expenses spending costs
success successful succeed succeeds succeeded | failure failures
true | false
present | absent
positive | negative
protect protects protected protection | harm harms harmed endanger endangers
add adds added adding | remove removes removed removing delete deletes deleted
confirm confirms confirmed | deny denies denied
keep keeps kept | lose loses lost
improve improves improved improvement | worsen worsens worsened deteriorate deteriorated
and | or
was were had did | is are has does am
hour hours hourly | day days daily | week weeks weekly | month months monthly | year years yearly annual annually annum
january jan | february feb | march | april apr | june jun | july jul | august aug | september sept sep | october oct | november nov | december dec
monday | tuesday | wednesday | thursday | friday | saturday | sunday
kilometre kilometres kilometer kilometers km | mile miles | metre metres meter meters
kilogram kilograms kg | gram grams | tonne tonnes ton tons | pound pounds
national nationally | local locally regional | international internationally global globally
temporary temporarily | permanent permanently
voluntary voluntarily | mandatory compulsory
direct directly | indirect indirectly
request requests requested ask asks asked | order orders ordered
proposal proposed proposes propose draft | decision decided decides decide final
attempt attempts attempted try tries tried | achieve achieves achieved
full-time | part-time
majority | minority
primary | secondary
major | minor
suggest suggests suggested suggesting imply implies implied hint hints hinted indicate indicates indicated indicating | show shows showed shown showing demonstrate demonstrates demonstrated reveal reveals revealed | prove proves proved proven proving establish establishes established
suspect suspects suspected suspecting believe believes believed think thinks thought assume assumes assumed expect expects expected fear fears feared hope hopes hoped claim claims claimed suppose doubt doubts doubted predict predicts predicted | know knows knew known prove proves proved proven confirm confirms confirmed show shows showed shown
accused suspected charged alleged indicted | guilty convicted sentenced condemned
associated linked correlated consistent compatible contribute contributes contributed related | cause causes caused causing prove proves proved show shows showed
consider considers considered considering discuss discusses discussed plan plans planned planning intend intends intended debate debated | decide decides decided agreed adopted
search searches searching searched seek seeks seeking sought | find finds found
arrive arrives arrived arriving arrival | leave leaves left departed departure
praise praises praised praising | criticise criticises criticised criticize criticized condemn condemned blame blamed
innocent innocence acquitted | guilty guilt convicted
clean cleaner cleaned | dirty dirtier polluted
simple simpler simply | complex complicated
locked lock locks | unlocked unlock unlocks
elect elected elects | defeat defeated defeats
succeed succeeds succeeded success | fail fails failed failure
brother brothers | sister sisters
uncle uncles | aunt aunts
husband husbands | wife wives
king kings | queen queens
nephew nephews | niece nieces
mother mothers | father fathers
son sons | daughter daughters
widen widens widened widening broaden broadened expand expands expanded expanding extend extends extended | narrow narrows narrowed narrowing shrink shrank shorten shortened
front | behind back rear
hire hires hired hiring employ employs employed appoint appointed recruit recruited | dismiss dismisses dismissed fire fired sack sacked
attack attacks attacked attacking | defend defends defended defending
allow allows allowed uphold upheld grant granted | dismiss dismisses dismissed reject rejected
thick thicker | thin thinner
deep deeper | shallow
upright | upside sideways flat
publish publishes published disclose disclosed reveal revealed | withhold withholds withheld hide hid hidden conceal concealed
strengthen strengthens strengthened | weaken weakens weakened
pass passes passed passing | fail fails failed failing
solvent | insolvent bankrupt
fast faster quick quicker quickly | slow slower slowly
heavy heavier | light lighter
wide wider | narrow narrower
full | empty
wet | dry
near nearer close closer | far farther further distant
cheap cheaper inexpensive | expensive dear dearer costly
alive living | dead
born | died
birth births | death deaths
natural naturally | artificial artificially
active | passive inactive
domestic | foreign
internal internally | external externally
formal | informal
voluntary volunteered | forced
victory victories won | defeat defeats lost
war wars | peace
friend friends ally allies | enemy enemies
supporter supporters | opponent opponents critic critics
advantage advantages benefit benefits | disadvantage disadvantages drawback drawbacks
maximum maximal | minimum minimal
superior | inferior
senior | junior
former | current present
previous | next
past | future
morning | evening afternoon | night
summer | winter | spring | autumn
am a.m | pm p.m
import importer importers | export exporter exporters
supplier suppliers seller | customer customers client clients consumer consumers
winner winners | loser losers
guest guests | host hosts
driver drivers | passenger passengers pedestrian pedestrians
author authors writer | reader readers
speaker speakers | listener listeners
judge judges | accused lawyer lawyers
prosecutor prosecutors prosecution | defence
minister ministers | president presidents | mayor mayors | governor governors
animal animals | plant plants
adult adults | child children minor minors
city cities town towns | village villages
steal steals stole stolen | return returns returned
save saves saved | waste wastes wasted spend spends spent
receive receives received | send sends sent
push | pull
load | unload
insert inserts inserted | remove removes removed
arrest arrested | release released freed
hit hits | miss misses missed
remember remembers remembered | forget forgets forgot
love loves loved | hate hates hated
encourage encourages encouraged | discourage discourages discouraged
appear appears appeared | disappear disappears disappeared
connect connected | disconnect disconnected
detain detains detained detention arrested held | sentence sentenced sentences convict convicted
proof proofs prove proves proved proven | sign signs hint hints clue clues indication indications
victim victims | offender offenders perpetrator perpetrators culprit culprits
witness witnesses | suspect suspects
repeal repeals repealed abolish abolished | enact enacts enacted introduce introduced
tighten tightens tightened stricter strict | loosen loosens loosened relax relaxes relaxed lenient
deposit deposits deposited | withdraw withdraws withdrew withdrawn
surplus | deficit shortage
mandatory obligatory | optional
upstream | downstream
credit credits credited | debit debits debited
landlady lessor | lessee
acquitted cleared | convicted guilty
void invalid | valid
deny denies denied denying | admit admits admitted admitting
top | bottom
smooth | rough
married | divorced | widowed
)",
    .numbers = R"(
zero 0
one 1?
two 2
three 3
four 4
five 5
six 6
seven 7
eight 8
nine 9
ten 10
eleven 11
twelve 12
thirteen 13
fourteen 14
fifteen 15
sixteen 16
seventeen 17
eighteen 18
nineteen 19
twenty 20
thirty 30
forty 40
fifty 50
sixty 60
seventy 70
eighty 80
ninety 90
hundred x100
thousand x1000
million x1000000
billion x1000000000
trillion x1000000000000
m x1000000
mn x1000000
bn x1000000000
tn x1000000000000
k x1000
dozen x12
decade x10:year
decades x10:year
hundreds s100
thousands s1000
millions s1000000
billions s1000000000
dozens s12
half %50
halves %50
quarter %25
quarters %25
thirds %33
third o3
fourth o4
fifth o5
sixth o6
seventh o7
eighth o8
ninth o9
tenth o10
twelfth o12
twentieth o20
first o1?
second o2?
twice 2
double 2?
doubles 2?
doubled 2?
doubling 2?
triple 3?
tripled 3?
fortnight x2:week
pair 2?
thrice 3
)",
    .units = R"(
% percent pct
pp
$ dollar dollars usd us$
£ pound pounds gbp sterling
€ euro euros eur
¥ yen jpy
cent cents
second seconds sec secs
minute minutes min mins
hour hours hr hrs h
day days
week weeks
month months
year years yr yrs annum
km kilometre kilometres kilometer kilometers
mile miles mi
metre metres meter meters m
cm centimetre centimetres centimeter centimeters
foot feet ft
inch inches
kg kilogram kilograms kilo kilos
gram grams
tonne tonnes ton tons
litre litres liter liters l
gallon gallons
hectare hectares ha
acre acres
degree degrees °
am a.m
pm p.m
)",
    .function =
        "i.e e.g viz etc vs a about above across after again against all almost along also although always am among an "
        "and another any "
        "anyone anything "
        "are around as at away back be because been before being below between both but by can could did do does doing "
        "done down "
        "during each either else enough even ever every everyone everything few first for from further get gets got "
        "had has have "
        "having he her here hers herself him himself his how however i if in indeed instead into is it its itself just "
        "kind last "
        "least less let like likely made make makes making many may me might mine more moreover most much must my "
        "myself "
        "namely near need neither never nevertheless next no nobody none nor not nothing now of off often on once one "
        "ones only "
        "onto or other others otherwise ought our ours ourselves out over own part per perhaps please quite rather "
        "really same "
        "seem seems several shall she should since so some someone something sometimes soon still such take taken "
        "takes taking "
        "than that the their theirs them themselves then there thereby therefore therein thereof these they thing "
        "things this "
        "those though through throughout thus till to together too toward towards under unless until up upon us "
        "usually very "
        "via was way we well were what whatever when where whereas wherever whether which while whilst who whoever "
        "whole whom "
        "whose why will with within without would yet you your yours yourself yourselves",
    .light =
        "away off out up down back once along apart aside together below above beyond ability age aged amounting "
        "complete completed completion conducts duly you your asked requested irrespective "
        "aim aims applies apply also example examples speak speaks spoke told tell tells times accordance according "
        "actual actually addition additional amount amounts area aspect basis call called carried "
        "carry case cases character circumstance circumstances conduct conducted connection consideration context "
        "course degree effect event example exist exists existing experience experienced extent fact field find finds "
        "follow following follows form found gave get gets getting give given gives giving got happen happened happens "
        "important individual individuals kind level like located lot made make makes making let lets letting "
        "including action actions term period remain remains remained remaining constitute constitutes "
        "constituted manner matter mean means "
        "nature near nearby note noted noting number occur occurred occurs option order part particular party people "
        "perform performed perhaps period person persons place point position possession process proximity purpose "
        "purposes put question range reason receipt receive received receives regard relation relevant respect "
        "respective result same say says sector side sides situated situation sort subject take takes taking taken "
        "terms thing things think thinks time type undergo undergoes underwent use used uses using view want way ways "
        "work works worth now today currently present order concerning regarding related",
    .dates =
        "january jan february feb march april apr may june jun july jul august aug september sept sep october oct "
        "november nov december dec monday tuesday wednesday thursday friday saturday sunday end beginning start middle "
        "then now noon midnight tomorrow today spring summer autumn winter early mid late",
    .rates = "a an per each every",
    .inverted = "should had were provided",
    .spans = "between",
    .diminishing = "less least fewer",
    .irregular =
        "mon monday tue tuesday tues tuesday thu thursday thurs thursday fri friday dr doctor prof professor jan "
        "january feb february aug august sept september oct october nov november dec "
        "december paid pay went go gone go bought buy brought bring thought think found find gave give "
        "given give took take "
        "taken take "
        "made make said say saw see seen see knew know known know got get kept keep left leave felt feel held hold led "
        "lead "
        "lost lose meant mean met meet ran run sent send spent spend stood stand told tell understood understand won "
        "win "
        "wrote write written write built build caught catch chose choose chosen choose came come dealt deal drove "
        "drive "
        "driven drive fell fall fallen fall forgot forget forgotten forget grew grow grown grow heard hear hid hide "
        "hidden "
        "hide lent lend met meet rose rise risen rise sold sell shown show spoke speak spoken speak stole steal stolen "
        "steal taught teach threw throw thrown throw wore wear worn wear began begin begun begin broke break broken "
        "break "
        "drew draw drawn draw ate eat eaten eat fought fight flew fly flown fly sought seek shook shake sat sit struck "
        "strike swore swear sworn swear children child men man women woman people person feet foot lives life wives "
        "wife "
        "has have had have was be were be is be are be been be does do did do done do",
    .backward =
        "caused|causes|cause|triggered|triggers|prompted|brought about|led to|resulted in|gave rise to|leads to|lead "
        "to|results in|result in|gives rise to|give rise "
        "to|brings about|bring about|therefore|thus|hence|consequently|as a result|as a consequence|that is why|this "
        "is why|which is why|for this "
        "reason|for "
        "that reason|for these reasons|accordingly|because of this|this means that|which means that|so|, so|and "
        "so|because of "
        "that|then|after that|after this|afterwards|subsequently|thereafter|later|next|before that|before "
        "this|beforehand",
    .agent = "by",
    .prepositions =
        "of in for to at on with from about into onto over under between among against during through than as like per "
        "via within without",
    .without = "without",
    .with = "with by",
    .coordinators = "and or nor",
    .decimal_comma = false,
    .nouns_capital = false,
};

}  // namespace lectern
