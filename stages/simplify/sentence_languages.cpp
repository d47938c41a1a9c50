// The table of languages for sentences.cpp: abbreviations in general use, and words that open sentences (function
// words, which are not part of names). Tested by sentences_test.cpp.
#include "stages/simplify/sentence_languages.h"

#include <algorithm>
#include <iterator>

#include "stages/repair/languages.h"

namespace lectern {

namespace {

constexpr SentenceLanguage kLanguages[] = {
    {"da", true,
     U"f.eks fx bl.a ca kl hr fr fru dr prof dir adv cand jf pr inkl ekskl vedr tlf d.v.s dvs p.g.a pga hhv resp mr "
     U"mrs ing "
     U"skt sct st kgl chr phil lic mag cf evt eventuel f.kr e.kr m.h.t mht i.h.t iht maks min henh omtr",
     U"nr s kap fig stk bd art afsn afs pkt tabel § vol bl",
     U"m.v mv m.fl mfl m.m mm osv o.s.v etc o.l ol o.lign o.a oa a/s aps inc ltd co jr sr jan feb mar apr jun jul aug "
     U"sep "
     U"sept okt nov dec kr mio mia",
     U"",
     U"det den de der en et han hun vi jeg du i ikke men og hvis når da som på af til for fra med ved om efter før "
     U"under over "
     U"mellem siden dette denne disse her hvad hvem hvor hvorfor hvordan hvornår alle mange nogle ingen man derfor "
     U"desuden også så sådan er var har havde kan skal vil må bør"},
    {"de", true,
     U"z.b bzw vgl d.h ca Fa Hr Fr Frl dr prof dipl ing mag st sog ggf evtl inkl exkl zzgl abzgl bspw beispielsw insb "
     U"insbes "
     U"i.d.r i.d.f u.a.m bez betr gem lt od resp hl geb verh verst zw einschl gegr med phil jur rer nat dres habil "
     U"hrsg bes eigtl geg evang ev kath röm a.d i.a i.v p.a s.o s.u u.u z.t z.zt zit frhr präs min.dir vors stv p.p "
     U"max min "
     U"mind zus allg urspr amtl dt engl frz ital lat griech ehem akad z v.a v d.i mr mrs",
     U"nr art abs s abb tab kap bd ziff rn rdn tz anm aufl jg par §",
     U"usw etc u.a uvm u.v.m u.ä usf ff f co ltd inc str jh jhd Jan Feb Mär Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez "
     U"Mo Di Mi "
     U"Do Fr Sa So mio mrd tsd std min sek stck eur chr n.chr v.chr jr sr tel",
     U"",
     U"der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man in im am an auf aus bei "
     U"beim mit "
     U"nach von vom vor zu zum zur und aber oder doch denn wenn als da dies diese dieser dieses diesem diesen jedoch "
     U"auch nur "
     U"noch nicht kein keine keiner wie was wer wo warum wann damit dabei dazu dafür deshalb daher dadurch darum dort "
     U"seit "
     U"für durch um unter über während weil ob bis so dann hier heute alle viele einige mehr jede jeder jedes beide "
     U"sein "
     U"seine ihre unser unsere ist sind war waren hat haben wird werden kann können muss müssen soll sollen"},
    {"en", false,
     U"mr mrs ms messrs mmes mme mlle dr drs prof Ste Rev Fr Gen Sen Rep Reps Gov Hon Pres Capt Cmdr Col Lt Maj Sgt "
     U"Cpl Pvt "
     U"Adm Brig Supt Insp Mt Ft e.g eg i.e ie f.e cf viz vs approx ca incl esp resp asst assoc p.o supp Const "
     U"Amend",
     U"no nos n° nº p pp fig figs sec secs sect art arts para paras vol vols ch chs chap Col Cols ed eds eq eqs ex app "
     U"tab pt "
     U"pts reg regs cl cls sch bk ver op ss rr ll fol tel ext",
     U"St etc inc ltd co corp bros plc llc llp jr sr esq dept dist est ave blvd rd sq bldg apt al Jan Feb Mar Apr Jun "
     U"Jul Aug "
     U"Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun b.c a.d b.c.e c.e ph.d m.d b.a m.a b.sc m.sc "
     U"m.p n.b "
     U"u.s u.s.a u.k e.u u.n d.c Univ inst intl gov govt Nat natl ref refs suppl addl misc btw hrs mins yrs lb lbs oz "
     U"tsp "
     U"tbsp max min",
     U"a.m p.m pm",
     U"the a an this that these those there here it he she we they you i i'm i've i'll i'd it's he's she's we're "
     U"they're his "
     U"her its our their my your in on at for from by with without as if when while where after before since until "
     U"although "
     U"though because however but and or so yet then thus therefore moreover furthermore also both each every some "
     U"many most "
     U"few no not nor all any another other others one two such what which who whom whose why how did do does is are "
     U"was "
     U"were has have had can could will would should must might to of over under only even just let please according "
     U"during "
     U"despite between among through about into like once perhaps indeed instead meanwhile nevertheless still today "
     U"more "
     U"much several finally first second third next later now never"},
    {"es", false,
     U"sr sra srta sres sras srs dr dra dres drs d dª dña prof profa lic ing arq gral cap cmte cnel tte sto sta fr "
     U"p.ej ej "
     U"vs aprox apdo avda av excmo excma ilmo ilma mons rvdo rvda ud uds vd vds admón adm cía. c/ pza dpto dpt pdte "
     U"presid máx mín tel tfno telf mr mrs ms mt st",
     U"n nº n.º n° no núm núms num pág págs pag art arts cap caps vol vols fig figs párr sec secc t tab ed",
     U"etc s.a s.l s.r.l cía inc ltd co corp a.c d.c a.m p.m ee uu ee.uu ee.ss cc.oo jj.oo rr.hh ff.aa ene feb mar abr "
     U"may jun jul "
     U"ago sep sept oct nov dic Lun Mar Mié Jue Vie Sáb Dom jr km kg",
     U"",
     U"el la los las lo un una unos unas este esta estos estas ese esa esos esas esto eso aquel aquella él ella ellos "
     U"ellas "
     U"yo tú nosotros usted ustedes se no y o pero si cuando como porque aunque mientras después antes desde hasta en "
     U"de "
     U"del al a con sin por para según sobre entre tras hay es son era fue fueron ha han su sus mi mis nuestro nuestra "
     U"qué quién cuál cómo cuándo dónde también además sin todos todas muchos algunos cada otro otra más así entonces "
     U"luego "
     U"sólo solo ya hoy"},
    {"fr", false,
     U"m mm mme mmes mlle mlles mgr dr drs pr prof me mes st ste sts cf c.-à-d c-à-d p.ex ex env vs apr av bd lt col "
     U"gén cap cdt sgt adj int. hon resp tél mr mrs",
     U"n no nº n° nos p pp art arts al chap fig figs vol t sect par éd tab ann §",
     U"etc cie ltée inc ltd co corp jr sr janv févr fév avr juil sept oct nov déc j.-c s.a s.a.r.l n.b p.s hab", U"",
     U"le la les l' l un une des du de d' ce cet cette ces il elle ils elles on nous vous je j' tu c' ceci cela ça et "
     U"ou mais "
     U"si s' quand lorsque lorsqu' comme parce puisque bien après avant depuis pendant jusqu' en dans à au aux avec "
     U"sans par "
     U"pour selon sur sous entre vers chez son sa ses leur leurs notre nos mon ma mes qui que qu' quoi quel quelle "
     U"comment "
     U"pourquoi où aussi ainsi donc or cependant toutefois pourtant alors tous toutes tout chaque plusieurs certains "
     U"certaines aucun aucune ne n' est sont était ont a plus puis enfin"},
    {"it", false,
     U"sig sigg sigra sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen mons don p.es es ca "
     U"cfr v "
     U"s ss st gen col cap ten mar magg com cav egr gent.mo gent.ma spett spett.le ill.mo rev sac tel vs mr mrs ms "
     U"ecc.mo dir pres vicepres amm",
     U"n nn nr pag pagg p pp art artt co cap capp vol voll fig figg par sez tab ed lett §",
     U"ecc etc s.p.a spa s.r.l srl s.n.c inc ltd corp a.c d.c gen feb mar apr mag giu lug ago set sett ott nov dic jr "
     U"u.s u.s.a",
     U"",
     U"il lo la i gli le l' l un uno una un' questo questa questi queste quello quella quelli quelle egli ella esso "
     U"essa essi "
     U"loro lui lei noi voi io tu si non e ed o ma se quando come perché poiché mentre dopo prima da dal dalla di del "
     U"della dei delle in nel nella nei nelle con senza per secondo su sul sulla tra fra a al alla ai alle è sono era "
     U"erano ha hanno suo sua suoi sue nostro nostra che chi cosa quale dove anche inoltre così quindi tuttavia però "
     U"tutti tutte molti molte alcuni alcune ogni più poi infine oggi c' ciò"},
    {"nl", false,
     U"dhr mevr mw mr dr drs ir ing prof st bijv bv d.w.z dwz m.b.t mbt t.a.v m.i.v t.o.v i.v.m o.a oa i.p.v incl excl "
     U"ca vgl "
     U"resp t/m evt zgn z.g",
     U"nr nrs p pp art blz hfdst fig afb par lid",
     U"enz etc e.d ed b.v n.v co inc ltd jan feb mrt apr jun jul aug sep sept okt nov dec jr sr e.a v.chr n.chr", U"",
     U"de het een dit dat deze die er hij zij ze wij we ik jij u in op aan van voor met naar bij door om uit over "
     U"onder tot en "
     U"of maar als wanneer omdat hoewel toen na sinds tijdens volgens ook dus daarom echter zijn haar hun onze wat wie "
     U"waar "
     U"waarom hoe is was heeft kan moet alle veel sommige elke geen niet"},
    {"pl", true,
     U"np tzn tj tzw prof dr hab inż mgr gen płk kpt św ks bp ul al pl wg ok m.in dot por pn zob p ww im red ang niem "
     U"łac",
     U"nr s str art ust pkt poz rozdz rys tab t zał lit §", U"itd itp etc r w godz zł tys mln mld ds sp n.e p.n.e m.st",
     U"",
     U"to ten ta te ci jest są był była nie i a ale lub czy jeśli gdy kiedy ponieważ w we z ze na do od po przed przez "
     U"dla o "
     U"u za pod nad on ona oni one my ja ty jego jej ich co kto gdzie dlaczego jak wszystkie wiele każdy jednak także "
     U"też "
     U"dlatego"},
    {"pt", false,
     U"sr sra srs sras srta dr dra drs drªs prof profª profa eng engº arq gen cel cap sgt d dª exmo exma ilmo ilma "
     U"mons pe p.ex "
     U"ex vs aprox av r trav lg pç tel telef máx mín mr mrs ms st sto sta",
     U"n nº n.º n° no núm pág págs p pp art arts cap vol fig figs inc.º al tab sec séc §",
     U"etc s.a ltda lda cia inc ltd co corp a.c d.c a.m p.m e.u.a jan fev mar abr mai jun jul ago set out nov dez jr",
     U"",
     U"o a os as um uma uns umas este esta estes estas esse essa isto isso aquele aquela ele ela eles elas eu tu nós "
     U"vós "
     U"você vocês não e ou mas se quando como porque embora enquanto depois antes desde até em no na nos nas de do da "
     U"dos "
     U"das ao à aos às com sem por pelo pela para segundo sobre entre após há é são era foi foram tem têm seu sua seus "
     U"suas "
     U"nosso nossa que quem qual onde também além todos todas muitos alguns cada outro outra mais assim então só hoje"},
    {"ru", false,
     U"т.е напр проф акад доц им ул пр просп пер пл наб г-н г-жа гг.н св обл ок см ср т.н т.к т.о тов гр кн инж ген "
     U"полк "
     U"зам зав гл ред сост д-р м-р итал англ нем франц лат греч п.л разг устар букв др.-греч ст.-слав "
     U"о-в пос дер соч",
     U"№ с стр гл рис табл п пп ст чл т тт ч вып разд прил кв д корп тел",
     U"т.д т.п и.т.д др пр гг г вв в н.э до.н.э руб коп долл тыс млн млрд трлн км м см кг гр ч мин сек экз чел янв фев "
     U"февр "
     U"мар апр авг сен сент окт ноя нояб дек",
     U"",
     U"в во на с со к ко о об от из за по под при над для без до у и а но или что как если когда пока хотя чтобы "
     U"потому "
     U"поэтому он она оно они мы вы я ты это этот эта эти тот та те так также тоже не ни его её их наш наша все всё "
     U"многие некоторые каждый после перед между через однако кто где почему зачем какой который там здесь тогда "
     U"теперь "
     U"сегодня уже ещё был была были есть"},
};

constexpr SentenceLanguage kNone{"", false, U"", U"", U"", U"", U""};

}  // namespace

const SentenceLanguage& sentence_language(std::string_view language) {
  const auto row = std::find_if(std::begin(kLanguages), std::end(kLanguages),
                                [&](const SentenceLanguage& l) { return l.code == base_language(language); });
  return row == std::end(kLanguages) ? kNone : *row;
}

}  // namespace lectern
