#!/usr/bin/env python3
"""Looks for sentences that a plain-language edition lost, and for words that it added: plain_content.py LECTERN DOCUMENT...

An independent check, which knows nothing of the rules and the guard: it compares the TEI of the plain edition with the full
TEI of the same document, block by block and word by word. Every block of the full text must stand in the edition, as it is
or as the original of a changed passage; every block of the edition must be of the full text or of such a passage. In a
changed passage, each sentence of the original must have most of its content words in what says it anew, and a content word
that the original has not must come from the table of plain words, as the record (.plain.jsonl) tells. The edition's own
sections (what it is, in short, words explained) are left out. A document without a lexicon for its language is only cut.
"""
import collections
import re
import sys

sys.dont_write_bytecode = True
from plain_edition import BLOCKS, NOT_TEXT, TEI, convert, flat, originals_of, run, running, text_of

WORD = re.compile(r"[^\W\d_]+|\d+")
SENTENCE = re.compile(r"(?<=[.!?;:])[”’\"')\]]*\s+(?=[“‘\"'(\[]?[A-Z0-9])")
SHORTEST = 4  # letters of a word with content
STEM = 4  # letters by which a form of a word is known again; fewer of a short one
MOST_LOST = 0.4  # share of a sentence's content words that may be said in another way
INFLECTING = {"turn_active", "split_opening_participle", "split_participle_clause", "split_while"}  # a verb takes another form
# Words by which sentences are joined, carried on and asked for: they say no more than the marks that they stand for.
JOINING = set(
    """about after also although another applies apply asked because been before being both cause condition contrast different does done during
    each even example examples from happen happened happens have having here however including into made make makes mean means must
    namely need only other others people person reason result said same says should some such that their them then there
    these they thing things this those though through time unless until using were what when where which while will with
    without would cela esto isso això""".split()
)


def blocks_of(element, where=None):
    """The blocks in and below an element in their order, with what each says anew; of one that holds others its own text."""
    if element.tag in NOT_TEXT:
        return
    where = element.get("corresp") or where
    own, below = element.text or "", []
    for child in element:
        inside = list(blocks_of(child, where))
        if inside or child.tag in BLOCKS:
            below += inside
        elif child.tag not in NOT_TEXT:
            own += text_of(child)
        own += child.tail or ""
    own = re.sub(r"\s+", " ", own).strip()
    if element.tag in BLOCKS and own:
        yield where, own
    yield from below


def stems(text):
    return [(word[: max(3, min(STEM, len(word) - 2))], word) for word in words(text) if len(word) >= SHORTEST or word.isdigit()]


def words(text):
    return [word.lower() for word in WORD.findall(text)]


def stands(stem, text):
    """A word that begins so is among those of the text, which begins with a space."""
    return " " + stem in text


def is_content(word):
    return word not in JOINING


def check(lectern, document, tally):
    trouble = []
    plain, full, passages = convert(lectern, document)
    originals = originals_of(plain)
    own = list(blocks_of(running(plain)))
    blocks = collections.Counter(text for where, text in own if not (where and where in originals))
    anew = collections.defaultdict(list)
    for where, text in own:
        if where in originals:
            anew[where].append(text)
    replaced, added, inflected = collections.defaultdict(set), collections.defaultdict(set), set()
    for passage in passages:
        for rule in passage["rules"]:
            if rule in INFLECTING:
                inflected.add("#original-%d" % passage["original"])
            if " → " in rule:
                before, after = rule.split(": ", 1)[1].split(" → ", 1)
                replaced["#original-%d" % passage["original"]] |= {stem for stem, _ in stems(before)}
                added["#original-%d" % passage["original"]] |= {stem for stem, _ in stems(after)}

    # Nothing of the full text is missing, nothing stands in the edition that is not of it.
    whole = collections.Counter(text for _, text in blocks_of(running(full)))
    waiting = collections.Counter(originals.values())
    for text, count in whole.items():
        tally["blocks"] += count
        missing = count - blocks[text] - waiting[text]
        if missing > 0:
            trouble.append(f"not in the edition: {text[:120]}")
        blocks[text] -= count
    about = next((div for div in running(plain).findall(TEI + "div") if div.get("type") != "cover"), None)
    tells = [about, *(one for one in running(plain).iter(TEI + "list") if one.get("type") == "gloss")]
    tells = {text for one in tells if one is not None for _, text in blocks_of(one)}
    heads = {flat(head) for head in running(plain).iter(TEI + "head")}
    for text, count in blocks.items():  # the key points are sentences of the edition
        if count > 0 and text not in tells | heads and sum(text in other for _, other in own) < 2:
            trouble.append(f"in the edition only: {text[:120]}")
    for where, original in originals.items():
        tally["passages"] += 1
        if not anew[where]:
            trouble.append(f"{where} has no counterpart: {original[:120]}")
            continue
        now = " ".join(anew[where])
        have = " " + " ".join(words(now))
        for sentence in SENTENCE.split(original):
            content = [(stem, word) for stem, word in stems(sentence) if is_content(word)]
            lost = [word for stem, word in content if not stands(stem, have) and stem not in replaced[where]]
            tally["sentences"] += 1
            if content and len(lost) > MOST_LOST * len(content) and len(lost) > 1:
                trouble.append(f"a sentence without a counterpart in {where}: {sentence}\n    lost: {' '.join(lost)}\n    + {now}")
        had = " " + " ".join(words(original))
        for stem, word in stems(now):
            if where in inflected and stands(stem[:1], had):  # "finding", "found"
                continue
            if is_content(word) and not stands(stem, had) and stem not in added[where]:
                tally["added"] += 1
                trouble.append(f"added in {where}: {word}\n    - {original}\n    + {now}")
    return trouble


run(check, ("blocks", "passages", "sentences"), "trouble")
