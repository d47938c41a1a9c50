// Holds the plain-language edition's own words in nine languages. Never looks at a document. Tested by
// plain_edition_test.cpp.
#include "output/plain_words.h"

#include <algorithm>
#include <array>

namespace lectern {
namespace {

constexpr std::array<PlainWords, 9> rows{{
    {"en", "Plain-language edition", "About this edition",
     "This is the plain-language edition of “%”. It says the same in shorter sentences and simpler words.",
     "It is a draft. A computer program made it, and no person has checked it yet. Where it matters, read the "
     "original.",
     "It was checked by %.", "The full text is in the file %.",
     "After a passage that was changed, the link “Original” leads to the words it was made from. A link leads back.",
     "In short", "What it says", "What it asks for", "Words explained", "Sources", "Original", "Original %",
     "The original words", "Back to passage %", "from this document", "from the list of terms"},
    {"fr", "Édition en langage clair", "À propos de cette édition",
     "Ceci est l’édition en langage clair de « % ». Elle dit la même chose avec des phrases plus courtes et des mots "
     "plus "
     "simples.",
     "C’est une ébauche. Un programme l’a faite, et personne ne l’a encore vérifiée. Si c’est important, lisez "
     "l’original.",
     "Elle a été vérifiée par %.", "Le texte complet est dans le fichier %.",
     "Après un passage modifié, le lien « Original » mène aux mots d’origine. Un lien ramène au passage.", "En bref",
     "Ce que dit le texte", "Ce que le texte demande", "Mots expliqués", "Sources", "Original", "Original %",
     "Les mots d’origine", "Retour au passage %", "de ce document", "de la liste de termes"},
    {"es", "Edición en lenguaje claro", "Sobre esta edición",
     "Esta es la edición en lenguaje claro de «%». Dice lo mismo con frases más cortas y palabras más sencillas.",
     "Es un borrador. Lo hizo un programa y nadie lo ha revisado todavía. Si es importante, lea el original.",
     "La ha revisado %.", "El texto completo está en el archivo %.",
     "Tras un pasaje cambiado, el enlace «Original» lleva a las palabras de las que procede. Otro enlace lleva de "
     "vuelta.",
     "En resumen", "Lo que dice", "Lo que pide", "Palabras explicadas", "Fuentes", "Original", "Original %",
     "Las palabras originales", "Volver al pasaje %", "de este documento", "de la lista de términos"},
    {"pt", "Edição em linguagem simples", "Sobre esta edição",
     "Esta é a edição em linguagem simples de “%”. Diz o mesmo com frases mais curtas e palavras mais simples.",
     "É um rascunho. Foi feito por um programa e ninguém o verificou ainda. Se for importante, leia o original.",
     "Foi verificada por %.", "O texto completo está no ficheiro %.",
     "Depois de uma passagem alterada, a ligação “Original” leva às palavras de onde veio. Outra ligação traz de "
     "volta.",
     "Em resumo", "O que diz", "O que pede", "Palavras explicadas", "Fontes", "Original", "Original %",
     "As palavras originais", "Voltar à passagem %", "deste documento", "da lista de termos"},
    {"de", "Ausgabe in einfacher Sprache", "Über diese Ausgabe",
     "Dies ist die Ausgabe von „%“ in einfacher Sprache. Sie sagt dasselbe in kürzeren Sätzen und einfacheren Wörtern.",
     "Sie ist ein Entwurf. Ein Programm hat sie gemacht, und noch niemand hat sie geprüft. Wo es darauf ankommt, lesen "
     "Sie das Original.",
     "Geprüft von %.", "Der vollständige Text steht in der Datei %.",
     "Nach einer geänderten Stelle führt der Link „Original“ zu den Worten, aus denen sie entstand. Ein Link führt "
     "zurück.",
     "Kurz gesagt", "Was der Text sagt", "Was der Text fordert", "Wörter erklärt", "Quellen", "Original", "Original %",
     "Die ursprünglichen Worte", "Zurück zur Stelle %", "aus diesem Dokument", "aus der Begriffsliste"},
    {"ru", "Издание простым языком", "Об этом издании",
     "Это издание документа «%» простым языком. В нём то же самое сказано короче и более простыми словами.",
     "Это черновик. Его сделала программа, и человек его ещё не проверял. Если это важно, читайте оригинал.",
     "Проверено: %.", "Полный текст находится в файле %.",
     "После изменённого места ссылка «Оригинал» ведёт к исходным словам. Другая ссылка ведёт обратно.", "Коротко",
     "О чём говорится", "О чём просят", "Объяснение слов", "Источники", "Оригинал", "Оригинал %", "Исходный текст",
     "Назад к месту %", "из этого документа", "из списка терминов"},
    {"ar", "طبعة بلغة مبسطة", "عن هذه الطبعة", "هذه طبعة بلغة مبسطة من «%». تقول الشيء نفسه بجمل أقصر وكلمات أبسط.",
     "هذه مسودة أعدّها برنامج ولم يراجعها أحد بعد. إذا كان الأمر مهمًا فاقرأ الأصل.", "راجعها %.",
     "النص الكامل في الملف %.", "بعد كل فقرة غُيّرت يقود الرابط «الأصل» إلى الكلمات الأصلية، ويعود بك رابط آخر.",
     "باختصار", "ما يقوله النص", "ما يطلبه النص", "شرح الكلمات", "المصادر", "الأصل", "الأصل %", "الكلمات الأصلية",
     "العودة إلى الفقرة %", "من هذه الوثيقة", "من قائمة المصطلحات"},
    {"zh", "通俗语言版", "关于本版", "这是“%”的通俗语言版。它用更短的句子和更简单的词说同样的内容。",
     "这是草稿，由程序制作，尚未经人核对。如事关重要，请阅读原文。", "已由%核对。", "全文见文件 %。",
     "改动过的段落之后有“原文”链接，通向原来的文字，另有链接返回。", "摘要", "主要内容", "提出的要求", "词语解释",
     "来源", "原文", "原文 %", "原来的文字", "返回段落 %", "出自本文", "出自术语表"},
    {"it", "Edizione in linguaggio semplice", "Su questa edizione",
     "Questa è l’edizione in linguaggio semplice di “%”. Dice le stesse cose con frasi più brevi e parole più "
     "semplici.",
     "È una bozza. L’ha fatta un programma e nessuno l’ha ancora controllata. Se è importante, leggete l’originale.",
     "Controllata da %.", "Il testo completo è nel file %.",
     "Dopo un passo modificato il link “Originale” porta alle parole da cui deriva. Un link riporta indietro.",
     "In breve", "Che cosa dice", "Che cosa chiede", "Parole spiegate", "Fonti", "Originale", "Originale %",
     "Le parole originali", "Torna al passo %", "da questo documento", "dall’elenco dei termini"},
}};

}  // namespace

const PlainWords& plain_words(std::string_view language) {
  const std::string_view primary = language.substr(0, language.find('-'));
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const PlainWords& r) { return r.language == primary; });
  return row == rows.end() ? rows.front() : *row;
}

}  // namespace lectern
