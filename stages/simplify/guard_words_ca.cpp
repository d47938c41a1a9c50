// What the guard knows of Catalan: the words that turn, bound and join what is said. Less than of English, and so it
// objects less. Read by guard_language.cpp, tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_language.h"

namespace lectern {

const GuardWords kCatalanGuardWords = {
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
després de|després del|després dels|després que|després|posteriorment = after
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
absolt absolta absolts | condemnat condemnada condemnats
màxim màxima | mínim mínima
innocent innocents | culpable culpables
públic pública | privat privada
primer primera | últim última
millor millors | pitjor pitjors
esquerra | dreta
home homes | dona dones
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
    .light =
        "això aquest aquesta aquests aquestes també així fer fa feu fet persona persones gent cosa coses exemple "
        "exemples hi existeix lloc mitjà objecte qüestió raó ara avui",
    .dates =
        "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre dilluns dimarts dimecres "
        "dijous divendres dissabte diumenge final principi",
    .rates = "per al cada",
    .diminishing = "menys",
    .backward = "per tant|per això|en conseqüència|després|llavors",
    .future = "serà seran *arà *aran *irà *iran *drà *dran",
    .past = "va+*ar va+*er va+*ir va+*re van+*ar van+*er van+*ir van+*re ha+*at ha+*it ha+*ut han+*at han+*it han+*ut",
    .relatives = "que",
    .more = "més menys",
    .than = "que",
    .negator = "no",
    .endings = "ció cions tat tats ment ments",
    .without = "sense",
    .with = "amb",
    .coordinators = "i o",
    .decimal_comma = true,
};

}  // namespace lectern
