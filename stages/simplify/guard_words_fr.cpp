// What the guard knows of French: the words that turn, bound and join what is said. Less than of English, and so it
// objects less. Read by guard_language.cpp, tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_language.h"

namespace lectern {

const GuardWords kFrenchGuardWords = {
    .code = "fr",
    .phrases = R"(
en l absence de|en l absence d|en l absence du|en l absence des = neg if?
possibilité de|possibilité d|droit de|droit d|faculté de = permit?
il convient de|il convient d = should? oblige?
à partir de|à partir du|à compter de|à compter du = after?
jusqu à|jusqu au|jusqu en = until?
ne|n|sans|non|aucun|aucune = neg
ni|pas|jamais|rien|personne|guère = neg?
manque de|dépourvu de|dépourvue de|faute de|pénurie de = neg?
tant que|tant qu = until? if?
non seulement|sans aucun doute|tout de suite|tout d abord|tout le temps|tout au moins = -
impossible|incapable = neg permit/possible
non gouvernementale|non gouvernementales|non gouvernemental|non gouvernementaux|n est pas sans = -
interdise|interdisent|interdisait|interdire|interdisant = neg? forbid/permit?
refus de|refus d = neg? if?
lors de|lors du|lors des|lors d|à l arrivée|dès l arrivée|au moment de|au moment du = when?
prié de|priés de|priée de|priées de = should? oblige?
ne faut pas|ne doit pas|ne doivent pas|ne devez pas = neg forbid/permit
interdit|interdite|interdits|interdites|il est interdit = neg forbid/permit
dois|devez|devons|devrez|doit|doivent|devait|devaient|devra|devront|devoir|est tenu de|sont tenus de|est tenue de|sont tenues de|tenus de|tenu de|est obligé|sont obligés|obligatoire|il faut|faut|obligé de|obligés de = oblige
nécessaire|obligation|exige|exigent = oblige?
devrait|devraient|recommandé|il est recommandé|conseillé = should
peux|pouvez|pouvons|pourrez|peut|peuvent|pouvait|pouvaient|pourra|pourront|est autorisé|sont autorisés|a le droit|ont le droit = permit/possible
pourrait|pourraient|peut-être|éventuellement|il est possible que = possible
probablement|vraisemblablement|sans doute = likely
semble|semblent|apparemment = seems
prétendument = alleged?
serait|seraient|aurait|auraient = alleged/would/possible
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
puis|ensuite|après cela = after?
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
acquitté acquittée acquittés relaxé | condamné condamnée condamnés
détenu détenue arrêté arrêtée | condamné condamnée
maximum maximal maximale | minimum minimal minimale
preuve preuves prouve prouvent prouvé | indice indices suggère suggèrent
innocent innocente innocents | coupable coupables
légal légale légaux | illégal illégale illégaux
public publique publics publiques | privé privée privés privées
premier première | dernier dernière
meilleur meilleure | pire
gauche | droite
achète acheté achètent | vend vendu vendent
ouvre ouvert ouverte | ferme fermé fermée
gagne gagné | perd perdu
créancier créanciers | débiteur débiteurs
demandeur demandeurs | défendeur défendeurs
dedans dessus | dehors dessous
homme hommes | femme femmes
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
    .light =
        "avez avons ont avoir êtes va vont cela ceci cette celui celle ceux celles aussi ainsi effectuer effectue "
        "effectué effectuée procéder "
        "procède "
        "procédé procédé fait faire font faits cadre but effet titre mesure niveau matière cours point partie personne "
        "personnes gens chose choses exemple exemples existe existent lieu moyen moyens nature objet part place "
        "question raison rapport sein sujet terme termes vue donne donner donné donnée met mettre mis mise mises prend "
        "prendre pris prise actuellement maintenant aujourd'hui présent présente situé située situés ensemble ordre "
        "dernier procède dit dire appelle appelé",
    .dates =
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi "
        "jeudi vendredi samedi dimanche fin début milieu demain",
    .rates = "par chaque l",
    .diminishing = "moins",
    .irregular = "est be sont be fut be furent be été be était be étaient be sera be seront be être be",
    .backward = "donc|par conséquent|c est pourquoi|puis|ensuite|après cela",
    .agent = "par",
    .prepositions = "de du des d à au aux en dans sur sous par pour avec sans chez vers entre contre depuis",
    .future = "sera seront *ront *era *dra *ira va+*er va+*ir va+*re vont+*er vont+*ir vont+*re",
    .past =
        "a+*é a+*i a+*u a+*it a+*is a+*rt a+*int ont+*é ont+*i ont+*u ont+*it ont+*is ont+*rt ont+*int a+été ont+été "
        "fut furent",
    .relatives = "qui",
    .more = "plus moins mieux",
    .than = "que qu",
    .negator = "ne n",
    .endings = "tion tions ité ités ment ments ance ances ence ences issez ez",
    .without = "sans",
    .with = "avec",
    .coordinators = "et ou",
    .decimal_comma = true,
};

}  // namespace lectern
