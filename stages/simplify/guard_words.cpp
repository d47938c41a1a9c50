// What the guard knows of languages other than English: the words that turn, bound and join what is said. Less than of
// English, and so it objects less. Read by guard_language.cpp.
#include "stages/simplify/guard_language.h"

namespace lectern {

namespace {

const GuardWords kGerman = {
    .code = "de",
    .phrases = R"(
nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|niemanden|niemandem|nichts|nirgends|weder|ohne = neg
noch nicht|nicht mehr = neg
nicht nur|noch|keine frage = -
nicht dürfen|dürfen nicht|darf nicht|ist verboten|sind verboten|verboten|untersagt|ist untersagt = neg forbid/permit
unmöglich|außerstande = neg permit/possible
müssen|muss|muß|musste|mussten|müsste|müssten|ist verpflichtet|sind verpflichtet|verpflichtet|ist zu|sind zu|hat zu|haben zu = oblige
erforderlich|notwendig|nötig|pflicht|verpflichtung|zwingend|obligatorisch = oblige?
soll|sollen|sollte|sollten|empfohlen|empfiehlt|empfehlen = should
darf|dürfen|durfte|durften|ist berechtigt|sind berechtigt|berechtigt|ist erlaubt|sind erlaubt|erlaubt = permit
kann|können|konnte|konnten|in der lage = permit/possible
könnte|könnten|dürfte|dürften|möglicherweise|vielleicht|eventuell|unter umständen = possible
wird|werden|würde|würden = will?
wahrscheinlich|vermutlich|voraussichtlich = likely
scheint|scheinen|offenbar|anscheinend = seems
angeblich|mutmaßlich = alleged
etwa|ungefähr|circa|ca|rund # = about
fast|beinahe|nahezu = nearly
kaum = barely
alle|alles|allen|aller|jeder|jede|jedes|jeden|jedem|sämtliche|sämtlichen|ganz|ganze|ganzen = all
einige|einigen|einiger|manche|manchen|mehrere|mehreren|etliche|ein paar = some
die meisten|den meisten|der meisten|meist|überwiegend|größtenteils|die mehrheit|mehrheit der = most
viele|vielen|vieler|zahlreiche|zahlreichen|eine vielzahl = many
wenige|wenigen = few
beide|beiden|beides = both
nur|lediglich|ausschließlich|allein|bloß = only
mindestens|wenigstens|zumindest|nicht weniger als = atleast
höchstens|maximal|bis zu #|nicht mehr als = atmost
mehr als|über # = morethan
weniger als|unter # = lessthan
immer|stets|jederzeit|jedes mal = always
oft|häufig|oftmals = often
manchmal|gelegentlich|mitunter|bisweilen = sometimes
selten = rarely
normalerweise|in der regel|gewöhnlich|üblicherweise|meistens|im allgemeinen = usually
innerhalb|binnen = within
außer|ausgenommen|mit ausnahme|abgesehen von = except
wenn|falls|sofern|soweit|vorausgesetzt|unter der bedingung|im falle|im fall = if
es sei denn = if neg
sobald|als = when?
bis = until?
ob = whether
weil|da|denn|wegen|aufgrund|auf grund|daher|deshalb|deswegen|darum|infolge|folglich|somit|infolgedessen = cause
obwohl|obgleich|trotz|trotzdem|dennoch|jedoch|aber|sondern|allerdings = contrast
bevor|ehe = before
vor = before?
nachdem = after
nach|danach|dann|anschließend|später = after?
statt|anstatt|anstelle|an stelle = instead
)",
    .opposites = R"(
steigt stieg steigen gestiegen erhöht erhöhte erhöhen zunimmt wächst wuchs | sinkt sank sinken gesunken fällt fiel gefallen verringert verringerte senkt senkte
mehr | weniger
mindestens | höchstens
erlaubt gestattet | verboten untersagt
annimmt angenommen | abgelehnt ablehnt lehnte
einschließlich | ausschließlich
und | oder
vor | nach
täglich tag tage tagen | wöchentlich woche wochen | monatlich monat monate monaten | jährlich jahr jahre jahren
januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember
nördlich norden | südlich süden | östlich osten | westlich westen
mieter mietern | vermieter vermietern
arbeitgeber arbeitgebern | arbeitnehmer arbeitnehmern
)",
    .numbers = R"(
zwei 2
drei 3
vier 4
fünf 5
sechs 6
sieben 7
acht 8
neun 9
zehn 10
elf 11
zwölf 12
zwanzig 20
dreißig 30
vierzig 40
fünfzig 50
sechzig 60
siebzig 70
achtzig 80
neunzig 90
hundert x100
tausend x1000
million x1000000
millionen x1000000
mio x1000000
milliarde x1000000000
milliarden x1000000000
mrd x1000000000
hälfte %50
viertel %25
drittel %33
)",
    .units =
        "% prozent\n€ euro eur\n$ dollar usd\ntag tage tagen\nwoche wochen\nmonat monate monaten monats\njahr jahre "
        "jahren jahres\nstunde stunden\n"
        "minute minuten\nkm kilometer kilometern\nkg kilogramm\ntonne tonnen\nhektar ha\ngrad",
    .backward = "daher|deshalb|deswegen|darum|folglich|somit|infolgedessen",
    .coordinators = "und oder",
    .decimal_comma = true,
    .nouns_capital = true,
    .free_order = true,
};

const GuardWords kFrench = {
    .code = "fr",
    .phrases = R"(
ne|n|sans|non|aucun|aucune|en l absence de|en l absence d|en l absence du|en l absence des = neg
ni|pas|jamais|rien|personne|guère = neg?
non seulement|sans aucun doute|tout de suite|tout d abord|tout le temps|tout au moins = -
impossible|incapable = neg permit/possible
interdit|interdite|interdits|interdites|il est interdit = neg forbid/permit
doit|doivent|devait|devaient|devra|devront|devoir|est tenu de|sont tenus de|est tenue de|sont tenues de|tenus de|tenu de|est obligé|sont obligés|obligatoire|il faut|faut|obligé de|obligés de = oblige
nécessaire|obligation|exige|exigent = oblige?
devrait|devraient|recommandé|il est recommandé|conseillé = should
peut|peuvent|pouvait|pouvaient|pourra|pourront|est autorisé|sont autorisés|a le droit|ont le droit = permit/possible
pourrait|pourraient|peut-être|éventuellement|il est possible que = possible
probablement|vraisemblablement|sans doute = likely
semble|semblent|apparemment = seems
prétendument|serait|seraient = alleged?
environ|à peu près|approximativement|une vingtaine|quelque #|de l ordre de # = about
presque|quasiment|près de # = nearly
à peine = barely
tout|tous|toute|toutes|chaque|chacun|chacune|l ensemble des|ensemble des|annuellement|hebdomadairement|mensuellement|quotidiennement = all
certains|certaines|d aucuns|un certain nombre|quelques|plusieurs|quelques-uns = some
la plupart|la majorité|majorité des|surtout|principalement = most
beaucoup|nombreux|nombreuses|de nombreux|de nombreuses|un grand nombre|un nombre important|un nombre considérable|une multitude|maints|maintes|considérablement|grandement = many
peu de|rares = few
les deux|tous les deux = both
seulement|uniquement|exclusivement|seul|seuls|seule|seules = only
au moins|au minimum = atleast
au plus|au maximum|jusqu à # = atmost
plus de # = morethan
moins de # = lessthan
toujours|en tout temps = always
souvent|fréquemment|à maintes reprises = often
parfois|quelquefois|de temps en temps = sometimes
rarement = rarely
généralement|habituellement|d habitude|normalement|en général|d une manière générale|d une façon générale|de manière générale|de façon générale = usually
dans un délai de|dans les # = within
sauf|excepté|à l exception|hormis = except
si|s il|s ils|le cas échéant|à condition que|à condition de|pourvu que|en cas de|au cas où = if
à moins que|à moins de = if neg
lorsque|lorsqu|quand = when
jusqu à ce que = until
parce que|parce qu|car|puisque|puisqu|en raison de|à cause de|grâce à|donc|par conséquent|c est pourquoi|du fait de|de ce fait|étant donné que|étant donné qu|compte tenu du fait que = cause
ainsi|comme = cause?
bien que|bien qu|quoique|malgré|en dépit de|en dépit du|en dépit des|en dépit d|nonobstant|malgré cela|cependant|toutefois|pourtant|mais|néanmoins = contrast
avant de|avant que|avant|antérieurement à|préalablement à = before
après|après que|suite à|suite au|suite aux|à la suite de|à la suite du|à la suite des|à la suite d|consécutivement à|postérieurement à = after
puis|ensuite = after?
au lieu de|plutôt que = instead
)",
    .opposites = R"(
augmente augmenté augmentent augmentation hausse | diminue diminué diminuent baisse baissé réduit réduction
plus | moins
accepte accepté approuve approuvé | refuse refusé rejette rejeté
autorise autorisé permet permis | interdit interdite
et | ou
avant | après
jour jours quotidien | semaine semaines hebdomadaire | mois mensuel | an ans année années annuel
janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
nord | sud | est-ce | ouest
= il lui | elle
locataire locataires | propriétaire propriétaires bailleur bailleurs
employeur employeurs | employé employés salarié salariés
)",
    .numbers = R"(
deux 2
trois 3
quatre 4
cinq 5
six 6
sept 7
huit 8
neuf 9
dix 10
onze 11
douze 12
quinze 15
vingt 20
trente 30
quarante 40
cinquante 50
soixante 60
cent x100
cents x100
mille x1000
million x1000000
millions x1000000
milliard x1000000000
milliards x1000000000
moitié %50
quart %25
tiers %33
)",
    .units =
        "% pourcent\n€ euro euros eur\n$ dollar dollars\njour jours\nsemaine semaines\nmois\nan ans année "
        "années\nheure heures\nminute minutes\n"
        "km kilomètre kilomètres\nkg kilogramme kilogrammes\ntonne tonnes\nhectare hectares ha",
    .irregular = "est be sont be fut be furent be été be était be étaient be sera be seront be être be",
    .backward = "donc|par conséquent|c est pourquoi",
    .agent = "par",
    .coordinators = "et ou",
    .decimal_comma = true,
};

const GuardWords kSpanish = {
    .code = "es",
    .phrases = R"(
no|nunca|jamás|nadie|nada|ningún|ninguno|ninguna|ni|tampoco|sin|en ausencia de|en ausencia del = neg
no solo|no sólo|no solamente|sin duda|sin dilación|sin demora|en todo caso = -
sin embargo|pero|aunque|a pesar de|pese a|no obstante|sino = contrast
imposible|incapaz = neg permit/possible
prohibido|prohibida|está prohibido|prohíbe = neg forbid/permit
debe|deben|debía|debían|deberá|deberán|deber|tiene que|tienen que|hay que|está obligado|están obligados|obligatorio|obligatoria = oblige
necesario|obligación|exige|exigen = oblige?
debería|deberían|se recomienda|recomendable = should
puede|pueden|podía|podían|podrá|podrán|tiene derecho|tienen derecho|está permitido = permit/possible
podría|podrían|quizás|quizá|tal vez|posiblemente|es posible que = possible
probablemente|es probable que = likely
parece|parecen|aparentemente|al parecer = seems
supuestamente|presuntamente|presunto|presunta = alleged
aproximadamente|alrededor de|unos #|cerca de # = about
casi = nearly
apenas = barely
todo|todos|toda|todas|cada|anualmente|diariamente|mensualmente|semanalmente = all
algunos|algunas|algún|alguna|varios|varias|unos cuantos = some
la mayoría|mayoría de|la mayor parte|en su mayoría|mayoritariamente|principalmente|fundamentalmente|sobre todo = most
muchos|muchas|numerosos|numerosas|gran número = many
pocos|pocas = few
ambos|ambas|los dos|las dos = both
solo|sólo|solamente|únicamente|exclusivamente|nada más = only
al menos|por lo menos|como mínimo = atleast
como máximo|a lo sumo|hasta # = atmost
más de # = morethan
menos de # = lessthan
siempre|permanentemente|de forma permanente|de manera permanente|en todo momento|constantemente|continuamente|todo el tiempo = always
a menudo|con frecuencia|frecuentemente|muchas veces|en numerosas ocasiones|en repetidas ocasiones = often
a veces|ocasionalmente|en ocasiones|algunas veces = sometimes
rara vez|raramente|pocas veces = rarely
generalmente|normalmente|por lo general|por regla general|con carácter general|en general|habitualmente = usually
dentro de|en un plazo de = within
excepto|salvo|con excepción de|a excepción de|menos los = except
si|siempre que|siempre y cuando|a condición de que|con tal de que|en caso de|en caso de que = if
a menos que|a no ser que|salvo que = if neg
cuando = when
hasta que = until
porque|debido a|debido a que|a causa de|ya que|puesto que|dado que|gracias a|por lo tanto|por tanto|por eso|por ende|en consecuencia|consecuentemente|por consiguiente|por ello = cause
como|pues|así que = cause?
antes de|antes de que|antes|anteriormente|previamente|previamente a|previamente al|con anterioridad|con anterioridad a|con anterioridad al|con antelación|con antelación a|con antelación al|con carácter previo|con carácter previo a|con carácter previo al = before
después de|después de que|tras|después|con posterioridad|con posterioridad a|posteriormente|posteriormente a|ulteriormente|seguidamente|subsiguientemente|a raíz de|a raíz del = after
luego|entonces = after?
en lugar de|en vez de = instead
)",
    .opposites = R"(
aumenta aumentó aumentan aumento sube subió crece creció | disminuye disminuyó baja bajó reduce redujo cae cayó
más | menos
acepta aceptó aprueba aprobó | rechaza rechazó
permite permitió | prohíbe prohibió
y e | o u
antes | después
día días diario | semana semanas semanal | mes meses mensual | año años anual
enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre
norte | sur | este-oeste | oeste
= él | ella
inquilino inquilinos | propietario propietarios arrendador
)",
    .numbers = R"(
dos 2
tres 3
cuatro 4
cinco 5
seis 6
siete 7
ocho 8
nueve 9
diez 10
once 11
doce 12
quince 15
veinte 20
treinta 30
cuarenta 40
cincuenta 50
cien x100
cientos x100
mil x1000
millón x1000000
millones x1000000
mitad %50
cuarto %25
tercio %33
)",
    .units =
        "% porciento\n€ euro euros eur\n$ dólar dólares\npeso pesos\ndía días\nsemana semanas\nmes meses\naño "
        "años\nhora horas\nminuto minutos\n"
        "km kilómetro kilómetros\nkg kilogramo kilogramos kilos\ntonelada toneladas\nhectárea hectáreas ha",
    .irregular = "es be son be fue be fueron be sido be era be eran be será be serán be ser be",
    .backward = "por lo tanto|por tanto|por eso|en consecuencia|por consiguiente|por ello",
    .agent = "por",
    .coordinators = "y e o u",
    .decimal_comma = true,
};

const GuardWords kPortuguese = {
    .code = "pt",
    .phrases = R"(
não|nunca|jamais|ninguém|nada|nenhum|nenhuma|nem|sem|na ausência de|na ausência da|na ausência do|na ausência das|na ausência dos = neg
não só|não apenas|sem dúvida|sem demora|todo o caso = -
impossível|incapaz = neg permit/possible
proibido|proibida|é proibido|proíbe = neg forbid/permit
deve|devem|devia|deviam|deverá|deverão|dever|tem de|têm de|tem que|têm que|é obrigado|são obrigados|obrigatório|obrigatória|é preciso = oblige
necessário|obrigação|exige|exigem = oblige?
deveria|deveriam|recomenda-se|recomendável = should
pode|podem|podia|podiam|poderá|poderão|tem direito|têm direito|é permitido = permit/possible
poderia|poderiam|talvez|possivelmente|é possível que = possible
provavelmente|é provável que = likely
parece|parecem|aparentemente = seems
alegadamente|supostamente|suposto|suposta = alleged
aproximadamente|cerca de # = about
quase = nearly
mal = barely?
todo|todos|toda|todas|cada|tudo|anualmente|diariamente|mensalmente|semanalmente = all
alguns|algumas|algum|alguma|vários|várias = some
a maioria|maioria dos|maioria das|a maior parte|principalmente|sobretudo|predominantemente = most
muitos|muitas|numerosos|numerosas|grande número = many
poucos|poucas = few
ambos|ambas|os dois|as duas = both
só|somente|apenas|unicamente|exclusivamente = only
pelo menos|ao menos|no mínimo = atleast
no máximo|até # = atmost
mais de # = morethan
menos de # = lessthan
sempre|constantemente|permanentemente|de forma permanente|a todo momento = always
muitas vezes|frequentemente|com frequência|em inúmeras ocasiões = often
às vezes|por vezes|em determinadas ocasiões|ocasionalmente = sometimes
raramente|poucas vezes = rarely
geralmente|normalmente|em geral|de modo geral|de um modo geral|de uma forma geral|de uma maneira geral|de forma geral|de maneira geral|habitualmente = usually
dentro de|no prazo de = within
exceto|salvo|com exceção de|com exceção do|com exceção da|com exceção dos|com exceção das|com excepção de|com excepção do|com excepção da|com excepção dos|com excepção das = except
se|desde que|caso|contanto que|em caso de = if
a menos que|a não ser que|salvo se = if neg
quando = when
até que = until
porque|devido a|por causa de|já que|uma vez que|visto que|graças a|portanto|por isso|em consequência|consequentemente|por conseguinte|por consequência|em decorrência de|em decorrência do|em decorrência da|em decorrência dos|em decorrência das|em virtude de|em virtude do|em virtude da|em virtude dos|em virtude das|em razão de|em razão do|em razão da|em razão dos|em razão das|em resultado de|em resultado do|em resultado da = cause
pois|como|assim = cause?
embora|apesar de|mas|no entanto|contudo|todavia|porém = contrast
antes de|antes que|antes|anteriormente|anteriormente a|previamente|previamente a|com antecedência|de antemão = before
depois de|depois que|após|depois|posteriormente|posteriormente a|subsequentemente|na sequência de|na sequência do|na sequência da = after
em vez de|em lugar de|ao invés de = instead
)",
    .opposites = R"(
aumenta aumentou aumentam aumento sobe subiu cresce cresceu | diminui diminuiu baixa baixou reduz reduziu cai caiu
mais | menos
aceita aceitou aprova aprovou | rejeita rejeitou
permite permitiu | proíbe proibiu
e | ou
antes | depois
dia dias diário | semana semanas semanal | mês meses mensal | ano anos anual
janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro
norte | sul | leste | oeste
inquilino inquilinos | senhorio senhorios proprietário proprietários
)",
    .numbers = R"(
dois 2
duas 2
três 3
quatro 4
cinco 5
seis 6
sete 7
oito 8
nove 9
dez 10
onze 11
doze 12
quinze 15
vinte 20
trinta 30
quarenta 40
cinquenta 50
cem x100
mil x1000
milhão x1000000
milhões x1000000
metade %50
quarto %25
terço %33
)",
    .units =
        "% porcento\n€ euro euros eur\n$ dólar dólares\nreal reais\ndia dias\nsemana semanas\nmês meses\nano "
        "anos\nhora horas\nminuto minutos\n"
        "km quilómetro quilómetros quilômetro quilômetros\nkg quilograma quilogramas quilos\ntonelada "
        "toneladas\nhectare hectares ha",
    .irregular = "é be são be foi be foram be sido be era be eram be será be serão be ser be",
    .backward = "portanto|por isso|em consequência|consequentemente",
    .agent = "por pelo pela pelos pelas",
    .coordinators = "e ou",
    .decimal_comma = true,
};

const GuardWords kItalian = {
    .code = "it",
    .phrases = R"(
non|mai|nessuno|nessuna|nessun|niente|nulla|né|senza = neg
non solo|non soltanto|senza dubbio = -
impossibile|incapace = neg permit/possible
vietato|vietata|è vietato|proibito|vieta = neg forbid/permit
deve|devono|doveva|dovevano|dovrà|dovranno|dovere|bisogna|è tenuto a|sono tenuti a|è obbligato|sono obbligati|obbligatorio|obbligatoria|occorre = oblige
necessario|obbligo|richiede = oblige?
dovrebbe|dovrebbero|si raccomanda|consigliabile = should
può|possono|poteva|potevano|potrà|potranno|ha diritto|hanno diritto|è consentito|è permesso = permit/possible
potrebbe|potrebbero|forse|magari|è possibile che = possible
probabilmente|è probabile che = likely
sembra|sembrano|apparentemente|pare = seems
presunto|presunta|presumibilmente|asseritamente = alleged
circa|all incirca|approssimativamente = about
quasi = nearly
appena = barely?
tutto|tutti|tutta|tutte|ogni|ciascun|ciascuno|ciascuna|ognuno = all
alcuni|alcune|qualche|diversi|diverse|certi|certe = some
la maggior parte|maggioranza dei|la maggioranza|soprattutto|principalmente = most
molti|molte|numerosi|numerose|gran numero = many
pochi|poche = few
entrambi|entrambe|ambedue = both
solo|soltanto|solamente|unicamente|esclusivamente = only
almeno|come minimo = atleast
al massimo|fino a # = atmost
più di # = morethan
meno di # = lessthan
sempre|in ogni momento = always
spesso|frequentemente = often
a volte|talvolta|qualche volta|ogni tanto = sometimes
raramente|di rado = rarely
generalmente|di solito|normalmente|in genere|in generale = usually
entro = within
eccetto|tranne|salvo|ad eccezione di = except
se|a condizione che|purché|a patto che|in caso di|qualora|nel caso in cui = if
a meno che = if neg
quando = when
finché|fino a quando = until
perché|poiché|a causa di|a causa della|a causa del|dato che|siccome|grazie a|quindi|perciò|pertanto|di conseguenza|per questo = cause
così|come = cause?
sebbene|benché|anche se|nonostante|malgrado|ma|tuttavia|però = contrast
prima di|prima che|prima = before
dopo|dopo che = after
poi = after?
invece di|anziché|al posto di = instead
)",
    .opposites = R"(
aumenta aumentato aumentano aumento sale salito cresce cresciuto | diminuisce diminuito cala calato riduce ridotto scende sceso
più | meno
accetta accettato approva approvato | respinge respinto rifiuta rifiutato
permette permesso consente | vieta vietato
e ed | o oppure
prima | dopo
giorno giorni quotidiano | settimana settimane settimanale | mese mesi mensile | anno anni annuale
gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre
nord | sud | est | ovest
inquilino inquilini | proprietario proprietari
)",
    .numbers = R"(
due 2
tre 3
quattro 4
cinque 5
sei 6
sette 7
otto 8
nove 9
dieci 10
undici 11
dodici 12
quindici 15
venti 20
trenta 30
quaranta 40
cinquanta 50
cento x100
mille x1000
mila x1000
milione x1000000
milioni x1000000
miliardo x1000000000
miliardi x1000000000
metà %50
quarto %25
)",
    .units =
        "% percento\n€ euro eur\n$ dollaro dollari\ngiorno giorni\nsettimana settimane\nmese mesi\nanno anni\nora "
        "ore\nminuto minuti\n"
        "km chilometro chilometri\nkg chilogrammo chilogrammi chili\ntonnellata tonnellate\nettaro ettari ha",
    .irregular =
        "è be sono be fu be furono be stato be stata be stati be state be era be erano be sarà be saranno be essere be",
    .backward = "quindi|perciò|pertanto|di conseguenza|per questo",
    .agent = "da dal dalla dai dalle dagli dall",
    .coordinators = "e ed o oppure",
    .decimal_comma = true,
};

const GuardWords kRussian = {
    .code = "ru",
    .phrases = R"(
при отсутствии|в случае отсутствия|не|нет|никогда|никто|ничто|ничего|нигде|ни|без|никакой|никакие = neg
не только|не менее|не более|как следует|отнюдь = -
нельзя|запрещено|запрещается|запрещён|запрещает = neg forbid/permit
невозможно = neg permit/possible
должен|должна|должно|должны|обязан|обязана|обязано|обязаны|необходимо|нужно|надо|требуется|следует = oblige
обязательно|обязательный|обязанность|требует|требуют = oblige?
рекомендуется|желательно|стоило бы = should
может|могут|мог|могла|могли|можно|вправе|имеет право|имеют право|разрешено|разрешается = permit/possible
возможно|может быть|вероятно бы|пожалуй = possible
вероятно|скорее всего|по-видимому = likely
кажется|похоже = seems
якобы|предположительно = alleged
около|примерно|приблизительно|ориентировочно|порядка # = about
почти = nearly
едва = barely
все|всё|всех|всем|всеми|весь|вся|каждый|каждая|каждое|каждого|каждому|каждую|каждой|ежечасно|ежеквартально|ежегодно|ежедневно|ежемесячно|еженедельно|любой|любая|любые = all
некоторые|некоторых|некоторым|несколько|нескольких = some
большинство|большинства|большая часть|в основном|преимущественно|главным образом|по большей части|в большинстве своем|в большинстве своём = most
много|многие|многих|многочисленные|множество = many
мало|немногие|немногих = few
оба|обе|обоих|обеих = both
только|лишь|исключительно|единственно = only
по меньшей мере|как минимум|не менее # = atleast
не более #|как максимум|максимум|до # = atmost
более #|больше # = morethan
менее #|меньше # = lessthan
всегда|постоянно = always
часто|нередко|зачастую = often
иногда|порой|подчас|время от времени = sometimes
редко = rarely
обычно|как правило = usually
в течение = within
кроме|помимо|за исключением|исключая = except
если|в случае если|в том случае если|при условии|в случае = if
если не = if neg
когда = when
пока не|до тех пор = until
ли = whether
потому что|так как|поскольку|из-за|вследствие|ввиду|ввиду того что|вследствие того что|в силу того что|в связи с тем что|по причине того что|по причине|посему|в связи с этим|в этой связи|в силу этого|ввиду этого|вследствие этого|в результате этого|благодаря|ибо|поэтому|следовательно|в результате|по этой причине = cause
хотя|несмотря на|но|однако|тем не менее|а = contrast
перед|прежде чем|до того как|прежде = before
после|после того как|по окончании|по завершении = after
затем|потом|позже = after?
вместо = instead
)",
    .opposites = R"(
вырос выросла выросло выросли растёт увеличился увеличилась увеличилось повысился повысилась | упал упала упало упали снизился снизилась снизилось сократился сократилась уменьшился уменьшилась
больше | меньше
принял приняла принят одобрил одобрила | отклонил отклонила отклонён отверг
разрешил разрешила разрешено | запретил запретила запрещено
и | или
до | после
день дня дней | неделя недели недель | месяц месяца месяцев | год года лет
январь января январе | февраль февраля феврале | март марта марте | апрель апреля апреле | май мая мае | июнь июня июне | июль июля июле | август августа августе | сентябрь сентября сентябре | октябрь октября октябре | ноябрь ноября ноябре | декабрь декабря декабре
север севере севернее | юг юге южнее | восток востоке восточнее | запад западе западнее
= он его ему | она её ей
)",
    .numbers = R"(
два 2
две 2
двух 2
три 3
трёх 3
трех 3
четыре 4
четырёх 4
пять 5
пяти 5
шесть 6
семь 7
восемь 8
девять 9
десять 10
двенадцать 12
двадцать 20
тридцать 30
сорок 40
пятьдесят 50
сто x100
тысяча x1000
тысячи x1000
тысяч x1000
тыс x1000
миллион x1000000
миллиона x1000000
миллионов x1000000
млн x1000000
миллиард x1000000000
миллиарда x1000000000
миллиардов x1000000000
млрд x1000000000
половина %50
половины %50
треть %33
четверть %25
)",
    .units =
        "% процент процента процентов\nруб рубль рубля рублей\n$ доллар доллара долларов\n€ евро\nдень дня "
        "дней\nнеделя недели недель\n"
        "месяц месяца месяцев\nгод года лет году\nчас часа часов\nкм километр километра километров\nкг килограмм "
        "килограммов\nтонна тонны тонн\n"
        "гектар гектара гектаров га",
    .backward = "поэтому|следовательно|в результате|по этой причине",
    .coordinators = "и или",
    .decimal_comma = true,
    .free_order = true,
};

const GuardWords kCatalan = {
    .code = "ca",
    .phrases = R"(
no|mai|ningú|res|cap|ni|tampoc|sense = neg
no només|no solament|sens dubte = -
però|tanmateix|encara que|malgrat|tot i que|tot i|sinó|no obstant = contrast
impossible|incapaç = neg permit/possible
prohibit|prohibida|està prohibit|prohibeix = neg forbid/permit
ha de|han de|havia de|havien de|haurà de|hauran de|cal|calia|caldrà|obligatori|obligatòria = oblige
necessari|necessària|obligació|exigeix|exigeixen = oblige?
hauria de|haurien de|caldria|es recomana|recomanable = should
pot|poden|podia|podien|podrà|podran|té dret|tenen dret|està permès = permit/possible
podria|podrien|potser|possiblement|és possible que = possible
probablement|és probable que = likely
sembla|semblen|aparentment|pel que sembla = seems
presumptament|suposadament|presumpte|presumpta = alleged
aproximadament|al voltant de|uns #|prop de # = about
gairebé|quasi = nearly
amb prou feines = barely
tot|tots|tota|totes|cada = all
alguns|algunes|algun|alguna|diversos|diverses|uns quants = some
la majoria|majoria de|la major part|principalment = most
molts|moltes|nombrosos|nombroses = many
pocs|poques = few
ambdós|ambdues|tots dos|totes dues = both
només|solament|únicament|exclusivament = only
almenys|com a mínim = atleast
com a màxim|fins a # = atmost
més de # = morethan
menys de # = lessthan
sempre|en tot moment = always
sovint|moltes vegades|amb freqüència = often
a vegades|de vegades = sometimes
rarament|poques vegades = rarely
generalment|normalment|en general|habitualment = usually
en un termini de = within
excepte|llevat|tret de|a excepció de = except
si|sempre que|a condició que|en cas de|en cas que = if
llevat que|a menys que = if neg
quan = when
fins que = until
perquè|a causa de|ja que|atès que|gràcies a|per tant|per això|en conseqüència = cause
com|doncs|així que = cause?
abans de|abans que|abans|anteriorment = before
després de|després que|després|posteriorment = after
llavors|aleshores = after?
en lloc de|en comptes de = instead
)",
    .opposites = R"(
augmenta augmentà augmenten puja pujà creix cresqué | disminueix disminuí baixa baixà redueix reduí cau caigué
més | menys
accepta acceptà aprova aprovà | rebutja rebutjà
permet permeté | prohibeix prohibí
i | o
abans | després
dia dies diari | setmana setmanes setmanal | mes mesos mensual | any anys anual
gener | febrer | març | abril | maig | juny | juliol | agost | setembre | octubre | novembre | desembre
nord | sud | est | oest
= ell | ella
)",
    .numbers = R"(
dos 2
dues 2
tres 3
quatre 4
cinc 5
sis 6
set 7
vuit 8
nou 9
deu 10
onze 11
dotze 12
quinze 15
vint 20
trenta 30
quaranta 40
cinquanta 50
cent x100
cents x100
mil x1000
milió x1000000
milions x1000000
meitat %50
quart %25
terç %33
)",
    .units =
        "% percent\n€ euro euros eur\n$ dòlar dòlars\ndia dies\nsetmana setmanes\nmes mesos\nany anys\n"
        "hora hores\nminut minuts\n"
        "km quilòmetre quilòmetres\nkg quilogram quilograms quilos\ntona tones\nhectàrea hectàrees ha",
    .function =
        "el la els les l un una uns unes de d del dels a al als en amb per pel pels i o que qui què es s se si em et "
        "li hi ho ens us n ne és són era eren ha han havia haver ser estar està això aquest aquesta aquests aquestes "
        "aquell aquella seu seva seus seves lo cosa com més molt també ja on quin quina fins des sobre entre",
    .backward = "per tant|per això|en conseqüència",
    .coordinators = "i o",
    .decimal_comma = true,
};

}  // namespace

const std::vector<GuardWords>& guard_words() {
  static const std::vector<GuardWords> all = {kGerman, kSpanish, kFrench, kItalian, kPortuguese, kRussian, kCatalan};
  return all;
}

}  // namespace lectern
