// What the guard knows of Italian: the words that turn, bound and join what is said. Less than of English, and so it
// objects less. Read by guard_language.cpp, tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_language.h"

namespace lectern {

const GuardWords kItalianGuardWords = {
    .code = "it",
    .phrases = R"(
non|mai|nessuno|nessuna|nessun|niente|nulla|né|senza = neg
in assenza di|mancanza di|carenza di|mancato|mancata|mancati|mancate|manca|mancano|privo di|privi di|priva di = neg?
non solo|non soltanto|senza dubbio = -
impossibile|incapace = neg permit/possible
non governativo|non governativa|non governativi|non governative = -
all arrivo|al momento di|al momento del|al momento della = when?
pregato di|pregati di|pregata di|pregate di|si prega = should? oblige?
non è possibile|non sono possibili = neg permit/possible
il rifiuto|rifiuto di = neg? if?
non deve|non devono|non si deve|non si devono|non bisogna = neg forbid/permit
va *ato|va *ata|va *uto|va *uta|va *ito|va *ita|va *tto|va *tta|va *so|va *sa|vanno *ati|vanno *ate|vanno *uti|vanno *ute|vanno *iti|vanno *ite|vanno *tti|vanno *tte|vanno *si|vanno *se = oblige
possibilità di|diritto di|facoltà di = permit?
a partire da|a partire dal = after?
fino a|fino al|fino alla|fino alle = until?
vietato|vietata|è vietato|proibito|vieta = neg forbid/permit
devi|dovete|dobbiamo|deve|devono|doveva|dovevano|dovrà|dovranno|dovere|bisogna|è tenuto a|sono tenuti a|è obbligato|sono obbligati|obbligatorio|obbligatoria|occorre = oblige
necessario|obbligo|richiede = oblige?
dovrebbe|dovrebbero|si raccomanda|consigliabile = should
puoi|potete|possiamo|può|possono|poteva|potevano|potrà|potranno|ha diritto|hanno diritto|è consentito|è permesso = permit/possible
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
successivamente|in seguito|dopodiché = after?
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
assolto assolta assolti | condannato condannata condannati
arrestato arrestata fermato | condannato condannata
massimo massima massimi massime | minimo minima minimi minime
prova prove dimostra dimostrano | indizio indizi suggerisce suggeriscono
innocente innocenti | colpevole colpevoli
legale legali | illegale illegali
pubblico pubblica pubblici pubbliche | privato privata privati private
primo prima | ultimo ultima
migliore migliori | peggiore peggiori
sinistra | destra
compra comprato acquista acquistato | vende venduto
apre aperto aperta | chiude chiuso chiusa
vince vinto | perde perso
creditore creditori | debitore debitori
uomo uomini | donna donne
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
    .light =
        "sta stanno viene vengono venne vennero veniva venivano questo questa questi queste ciò quello quella esso "
        "essa essi "
        "anche così effettuare effettua effettuato fare "
        "fa fatto fatta procedere ambito effetto fine caso materia livello corso parte persona persone gente cosa cose "
        "esempio esempi esiste esistono luogo mezzo mezzi oggetto questione ragione relazione riguardo termini vista "
        "dare dà dato avere attualmente ora adesso oggi situato situata trova prendere prende preso chiama chiamato "
        "dice dire motivo forma maniera modo svolgere svolto",
    .dates =
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì "
        "mercoledì giovedì venerdì sabato domenica fine inizio metà domani",
    .rates = "per al alla all ogni a",
    .diminishing = "meno",
    .irregular =
        "è be sono be fu be furono be stato be stata be stati be state be era be erano be sarà be saranno be essere be",
    .backward = "quindi|perciò|pertanto|di conseguenza|per questo|poi|successivamente|in seguito|dopodiché",
    .agent = "da dal dalla dai dalle dagli dall",
    .prepositions =
        "di del della dei delle dello dell degli a al alla alle ai in nel nella nei con per su sul sulla tra fra",
    .future = "sarà saranno *rà *ranno",
    .past = "ha+*to ha+*ta ha+*so hanno+*to hanno+*ta hanno+*so è+stato è+stata sono+stati sono+state fu furono",
    .relatives = "che",
    .more = "più meno",
    .than = "di del della dei degli delle dell che",
    .negator = "non",
    .endings = "zione zioni mente ità are ere ire ando endo mento menti",
    .without = "senza",
    .with = "con",
    .coordinators = "e ed o oppure",
    .decimal_comma = true,
};

}  // namespace lectern
