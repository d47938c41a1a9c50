// What the guard knows of German: the words that turn, bound and join what is said. Less than of English, and so it
// objects less. Read by guard_language.cpp, tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_language.h"

namespace lectern {

const GuardWords kGermanGuardWords = {
    .code = "de",
    .phrases = R"(
nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|niemanden|niemandem|nichts|nirgends|weder|ohne = neg
noch nicht|nicht mehr = neg
fehlt|fehlen|fehlte|mangels|mangel an = neg?
nicht nur|noch|keine frage = -
nicht dürfen|dürfen nicht|darf nicht|ist verboten|sind verboten|verboten|untersagt|ist untersagt = neg forbid/permit
nicht gestattet|nicht erlaubt|nicht zulässig|ist nicht gestattet = neg forbid/permit
die möglichkeit|gestattet|zulässig|das recht|anspruch auf = permit?
verpflichtend|vorgeschrieben = oblige?
ausgeschlossen = neg? permit?
erst = only
erst einmal|zuerst = -
ab # = after?
bei|beim = when? if?
gebeten|bitte|bitten = should? oblige?
die weigerung|weigerung = neg? if?
unmöglich|außerstande = neg permit/possible
müssen|musst|müsst|muss|muß|musste|mussten|müsste|müssten|ist verpflichtet|sind verpflichtet|verpflichtet|ist zu|sind zu|hat zu|haben zu = oblige
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
alle|alles|allen|aller|jeder|jede|jedes|jeden|jedem|sämtliche|sämtlichen|ganz|ganze|ganzen|gesamte|gesamten|gesamter|gesamtes = all
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
nach = after? if? when?
da ist|da sind|da war|da waren = -
danach|dann|anschließend|später = after?
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
freigesprochen freispruch | verurteilt verurteilung schuldig
festgenommen verhaftet | verurteilt
maximal höchstens maximum höchstbetrag | minimal mindestens minimum mindestbetrag
höchste höchsten höchster | niedrigste niedrigsten niedrigster
beweis beweise beweist bewiesen | hinweis hinweise anzeichen indiz indizien
unschuldig | schuldig
legal | illegal
öffentlich öffentliche öffentlichen | privat private privaten
erste ersten erster erstes | letzte letzten letzter letztes
besser beste besten | schlechter schlechteste schlechtesten
links linke linken | rechts rechte rechten
kauft kaufte kaufen gekauft | verkauft verkaufte verkaufen
öffnet öffnete öffnen geöffnet | schließt schloss schließen geschlossen
gewinnt gewann gewonnen | verliert verlor verloren
gläubiger | schuldner
kläger klägerin | beklagte beklagten
mann männer männern | frau frauen
käufer käuferin | verkäufer verkäuferin
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
        "jahren jahres\nstunde stunden std h\n"
        "minute minuten min\nkm kilometer kilometern\nkg kilogramm\ntonne tonnen\nhektar ha\ngrad",
    .light =
        "dessen deren dies diese dieser dieses diesen diesem dadurch damit dabei außerdem auch durchführen "
        "durchgeführt "
        "durchführung erfolgt erfolgen erfolgte vornehmen vorgenommen vorhanden machen macht machte gemacht tun tut "
        "getan rahmen zuge bereich fall hinblick bezug wege form art weise zweck ziel beispiel beispiele mensch "
        "menschen leute person personen sache sachen ding gibt geben gab ort mittel gegenstand frage grund bekommen "
        "bekommt bekam erhalten erhält erhielt stellen stellt gestellt nehmen nimmt genommen derzeit gegenwärtig jetzt "
        "nun heute befindet befinden liegt gelegen heißt heißen genannt sagt sagen folgende folgenden bringen gebracht "
        "kommen kommt kam man",
    .dates =
        "januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch "
        "donnerstag freitag samstag sonntag ende anfang mitte morgen",
    .rates = "pro je jeden jede jedes im am in",
    .diminishing = "weniger",
    .irregular = "wird be werden be wurde be wurden be worden be",
    .backward = "daher|deshalb|deswegen|darum|folglich|somit|infolgedessen|danach|dann|anschließend|später",
    .agent = "von vom durch",
    .prepositions = "zu zum zur mit für gegen",
    .future = "wird werden",
    .past = "wurde wurden worden hatte hatten war waren hat haben",
    .relatives = "die der das denen",
    .more = "mehr weniger *er",
    .than = "als",
    .endings = "ung ungen heit heiten keit keiten tät tion nahme enden ende schaft",
    .without = "ohne",
    .with = "mit",
    .coordinators = "und oder",
    .decimal_comma = true,
    .nouns_capital = true,
    .free_order = true,
};

}  // namespace lectern
