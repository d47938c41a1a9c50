#!/usr/bin/env python3
"""Looks for numbers, negations and names that a plain-language edition lost: plain_meaning.py LECTERN DOCUMENT...

An independent check: it compares the TEI of the plain edition with the full TEI of the same document, knows nothing of how
sentences are changed or guarded, and counts for itself. For each changed passage, every number, negation and name of the
original must be in what says it anew, as often; the original must stand in the full text; and the whole edition must have
as many of each as the whole document. A document without a lexicon for its language is left as it is, and so passes.
"""
import collections
import re
import sys

sys.dont_write_bytecode = True
from plain_edition import BLOCKS, NOT_TEXT, TEI, XML, convert, flat, originals_of, run, running, text_of


NEGATIONS = {
    "en": "not no none never nobody nothing nowhere neither nor without cannot",
    "de": "nicht kein keine keinen keinem keiner nie niemals niemand nichts ohne weder",
    "es": "no nunca jamás nadie nada ningún ninguno ninguna ni sin tampoco",
    "fr": "ne n non sans aucun aucune jamais ni",
    "it": "non mai nessuno nessuna nessun niente nulla né senza",
    "pt": "não nunca jamais ninguém nada nenhum nenhuma nem sem",
    "ru": "не нет никогда никто ничто ничего ни без нельзя",
}
# A negation said in another way. "neither ... nor" may become "not ... not", "nobody" "no one".
CONTRACTION = re.compile(r"n['’]t\b")
NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
NUMBER_WORDS = {
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half third quarter thirds quarters"
}
NEAR = 40  # letters in which a sentence's end is looked for
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
SENTENCE_END = re.compile(r"[.!?:;…]['’”\")\]]*\s+$|[“\"'(\[‘«]\s*$|(?:^|\n)\s*$|[.!?]\d*\s+$")


def names(text):
    """Words with a capital that opens no sentence, and words in capitals."""
    found = collections.Counter()
    for match in WORD.finditer(text):
        word = re.sub(r"['’]s?$", "", match.group())
        capitals = len(word) > 1 and word == word.upper() and word != word.lower()
        opens = SENTENCE_END.search(text[max(0, match.start() - NEAR) : match.start()])
        if capitals or (word[:1].isupper() and not opens and word != "I"):
            found[word] += 1
    return found


def facts(text, language):
    """What must not be lost: by kind, how often."""
    base = language.split("-")[0]
    words = [word.lower() for word in WORD.findall(CONTRACTION.sub(" not", text).replace("can not", "cannot"))]
    negations = set(NEGATIONS.get(base, "").split())
    number_words = set(NUMBER_WORDS.get(base, "").split())
    digits = collections.Counter(NUMBER.findall(text))
    return {
        "number": digits + collections.Counter(part for word in words for part in word.split("-") if part in number_words),
        "negation": collections.Counter({"negations": sum(word in negations for word in words)}),
        "name": names(text) if base != "de" else collections.Counter(w for w in names(text).elements() if w == w.upper()),
    }


def missing(kind, before, after, text):
    """Names are there when the word is, in any place and with any capital."""
    lower = collections.Counter(re.sub(r"['’]s?$", "", word).lower() for word in WORD.findall(text))
    for what, count in before.items():
        have = lower[what.lower()] if kind == "name" else after[what]
        if have < (1 if kind == "name" else count):
            yield what, count, have


def passages(root):
    """The originals, and the texts of what says each of them anew."""
    originals = originals_of(root)
    anew = collections.defaultdict(list)

    def walk(element):
        where = element.get("corresp")
        if where in originals:
            parts = element.iter(TEI + "item") if element.tag == TEI + "list" else [element]
            anew[where].extend(flat(part) for part in parts)
            return
        for child in element:
            walk(child)

    walk(root)
    return originals, anew


def texts(element):
    """The blocks with text in and below an element: of one that holds others its own text, then theirs."""
    own, below = element.text or "", []
    for child in element:
        inside = [] if child.tag in NOT_TEXT else texts(child)
        if inside:
            below += inside
        elif child.tag not in NOT_TEXT:
            own += text_of(child)
        own += child.tail or ""
    own = re.sub(r"\s+", " ", own).strip()
    return ([own] if element.tag in BLOCKS and own else []) + below


def read_text(root):
    """The blocks that are read, one a line."""
    return "\n".join(texts(running(root)))


def check(lectern, document, tally):
    losses = []
    plain, full, _ = convert(lectern, document)
    language = full.find(f"{TEI}text").get(XML + "lang") or full.get(XML + "lang") or "en"
    full_text = re.sub(r"\s+", " ", read_text(full))
    originals, anew = passages(plain)
    for where, original in originals.items():
        tally["passages"] += 1
        if original not in full_text:
            losses.append(f"{where} is not what the document says: {original[:80]}")
        if not anew[where]:
            losses.append(f"{where} has no counterpart: {original[:80]}")
            continue
        now = " ".join(anew[where])
        before, after = facts(original, language), facts(now, language)
        for kind in before:
            tally[kind + "s"] += sum(before[kind].values())
            for what, count, have in missing(kind, before[kind], after[kind], now):
                losses.append(f"{kind} lost in {where}: {what} ({have} of {count})\n    - {original}\n    + {now}")
    whole, plain_text = facts(read_text(full), language), read_text(plain)
    edition = facts(plain_text, language)
    for kind in whole:
        for what, count, have in missing(kind, whole[kind], edition[kind], plain_text):
            losses.append(f"{kind} lost in the edition: {what} ({have} of {count})")
    return losses


run(check, ("passages", "numbers", "negations", "names"), "lost")
