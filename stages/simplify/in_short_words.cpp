// Holds rows, no logic. Tested by in_short_test.cpp.
#include "stages/simplify/in_short_words.h"

#include "stages/repair/languages.h"

#include <algorithm>
#include <array>

namespace lectern {
namespace {

// In `requests`, `duties` and `leans` "_" stands for a space inside.
constexpr std::array kRows = {
    InShortWords{
        "en",
        "summary key_point key_finding key_message key_fact key_conclusion main_point main_finding main_message "
        "main_conclusion in_brief in_short at_a_glance conclusion abstract overview",
        "recommendation recommended_action we_recommend what_we_ask what_we_want our_asks key_asks policy_asks demands "
        "what_we_demand we_demand our_call call_to_action a_call_to calls_to_action call_for_action what_must "
        "what_should "
        "what_needs_to next_steps proposals our_proposal we_propose action_points actions_needed",
        "we_recommend we_ask we_propose we_urge we_call we_demand",
        "should must shall ought need_to needs_to has_to have_to recommend urge propose ask",
        "this these that those they he she it such but and so yet however therefore thus also then moreover "
        "furthermore instead here there its their his her another both for_example for_instance e.g. in_addition "
        "in_such at_the_same of_this of_these examples",
        "done_so did_so do_so does_so does_this do_this did_this because_of_this of_them",
        "ask_that_it ask_that_this ask_that_these ask_that_those ask_that_they"},
    InShortWords{"fr", "résumé synthèse en_bref l’essentiel points_clés conclusion",
                 "recommandation ce_que_nous_demandons nos_demandes propositions revendications",
                 "nous_recommandons nous_demandons nous_proposons nous_appelons",
                 "doit doivent devrait devraient faut faudrait recommandons demandons proposons",
                 "ce cet cette ces cela ceci il elle ils elles mais et donc ainsi or cependant toutefois aussi de_plus "
                 "par_exemple enfin leur son sa ses"},
    InShortWords{
        "es", "resumen síntesis en_breve puntos_clave conclusi", "recomendaci lo_que_pedimos demandas propuestas",
        "recomendamos pedimos proponemos exigimos",
        "debe deben debería deberían debiera hay_que tiene_que tienen_que recomendamos pedimos proponemos",
        "este esta estos estas esto eso ese esa él ella ellos pero y así además también por_ejemplo sin_embargo "
        "su sus"},
    InShortWords{
        "pt", "resumo síntese em_resumo pontos_principais conclus", "recomenda o_que_pedimos propostas exigências",
        "recomendamos pedimos propomos exigimos",
        "deve devem deveria deveriam é_preciso tem_de têm_de recomendamos pedimos propomos",
        "este esta estes estas isto isso esse essa ele ela eles mas e assim além também por_exemplo no_entanto "
        "seu sua"},
    InShortWords{
        "de", "zusammenfassung überblick kurz auf_einen_blick fazit schluss kernaussagen",
        "empfehlung forderung was_wir_fordern vorschläge", "wir_empfehlen wir_fordern wir_schlagen wir_bitten",
        "soll sollen sollte sollten muss müssen müsste müssten empfehlen fordern",
        "dies diese dieser dieses das er sie es aber und also so doch jedoch zudem außerdem auch zum_beispiel ihr "
        "sein"},
    InShortWords{
        "it", "sintesi riassunto in_breve punti_chiave conclusion",
        "raccomandazion che_cosa_chiediamo proposte richieste", "raccomandiamo chiediamo proponiamo",
        "deve devono dovrebbe dovrebbero bisogna occorre raccomandiamo chiediamo proponiamo",
        "questo questa questi queste ciò esso essa essi ma e quindi così inoltre anche per_esempio tuttavia il_loro "
        "suo sua"},
    InShortWords{"ru", "резюме кратко выводы вывод заключение главное", "рекоменд что_мы_просим предложения требования",
                 "мы_рекомендуем мы_просим мы_предлагаем мы_требуем",
                 "следует должен должна должно должны необходимо нужно надо рекомендуем предлагаем",
                 "это этот эта эти он она оно они но и поэтому так однако также кроме например их его её"},
    InShortWords{"ar", "ملخص خلاصة موجز استنتاج خاتمة", "توصي مطالب مقترحات", "نوصي نطالب نقترح ندعو",
                 "يجب ينبغي نوصي نطالب", "هذا هذه ذلك تلك لكن"},
    InShortWords{"zh", "摘要 概要 要点 结论", "建议 呼吁 要求", "我们建议 我们呼吁 我们要求", "",
                 "这 那 他 她 它 但 因此 此外 例如"},
};

}  // namespace

const InShortWords& in_short_words(std::string_view language) {
  const std::string_view primary = base_language(language);
  const auto* row =
      std::find_if(kRows.begin(), kRows.end(), [&](const InShortWords& r) { return r.language == primary; });
  return row == kRows.end() ? kRows.front() : *row;
}

}  // namespace lectern
