#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Aelwyd authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says in plain sentences what is wrong with Qt translation files; exits 1 if anything is.

    check_ts.py FILE.ts...     checks the files
    check_ts.py --self-test    proves that each check can fail
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter

# The numbers each plural form stands for, in the order lrelease and QTranslator use;
# None is "several numbers". A form for one single number may say it in words.
PLURAL_FORMS = {"cy": (0, 1, None, 6, None), "en": (1, None)}
PLACEHOLDER = re.compile(r"%L?(n|[0-9]{1,2})")
ENDINGS = (("…", ("…", "...")), (":", (":",)))


def placeholders(text):
    return Counter(PLACEHOLDER.findall(text))


def outer_space(text):
    core = text.strip()
    return (text, "") if not core else tuple(text.split(core, 1))


def text_of(element):
    """The element's text; <byte value="x9"/> stands for a control character."""
    parts = [element.text or ""]
    for child in element:
        if child.tag == "byte":
            parts.append(chr(int(child.get("value").replace("x", "0x"), 0)))
        parts.append(child.tail or "")
    return "".join(parts)


def ending_faults(source, translation):
    for name, endings in ENDINGS:
        in_source = source.rstrip().endswith(endings)
        if in_source != translation.rstrip().endswith(endings):
            where = "only the source ends" if in_source else "only the translation ends"
            yield f"{where} with “{name}”"


def text_faults(source, translation, number_may_be_words=False):
    if not translation.strip() and source.strip():
        yield "the translation is empty"
        return
    wanted, given = placeholders(source), placeholders(translation)
    if number_may_be_words:
        del wanted["n"], given["n"]
    if wanted != given:
        yield f"the placeholders differ: {sorted(wanted.elements())} and {sorted(given.elements())}"
    if outer_space(source) != outer_space(translation):
        yield "white space at the beginning or end differs"
    yield from ending_faults(source, translation)


def plural_faults(source, translation, language):
    numbers = PLURAL_FORMS.get(language)
    forms = [text_of(form) for form in translation.findall("numerusform")]
    if numbers is None:
        yield f"the plural forms of the language “{language}” are not known to this check"
    elif len(forms) != len(numbers):
        yield f"{len(forms)} plural forms are given, {len(numbers)} are needed"
    else:
        for position, (form, number) in enumerate(zip(forms, numbers), start=1):
            for fault in text_faults(source, form, number is not None):
                yield f"plural form {position}: {fault}"


def message_faults(message, language):
    translation = message.find("translation")
    if translation is None:
        yield "there is no translation"
        return
    if translation.get("type"):
        yield f"the translation is marked as {translation.get('type')}"
        return
    source = text_of(message.find("source"))
    if message.get("numerus") == "yes":
        yield from plural_faults(source, translation, language)
    else:
        yield from text_faults(source, text_of(translation))


def tree_faults(root):
    language = (root.get("language") or "").replace("-", "_").split("_")[0]
    if not language:
        yield "the file does not name its language"
    for context in root.iter("context"):
        for message in context.findall("message"):
            place = f"{context.findtext('name')}, “{text_of(message.find('source'))}”"
            for fault in message_faults(message, language):
                yield f"{place}: {fault}."


def file_faults(path):
    try:
        root = ElementTree.parse(path).getroot()
    except (OSError, ElementTree.ParseError) as error:
        return [f"the file cannot be read: {error}."]
    return list(tree_faults(root))


def check(paths):
    faults = [f"{path}: {fault}" for path in paths for fault in file_faults(path)]
    print("\n".join(faults) or f"{len(paths)} translation file(s) checked, nothing is wrong.")
    return 1 if faults else 0


def plain(source, translation, kind=""):
    mark = f' type="{kind}"' if kind else ""
    return f"<message><source>{source}</source><translation{mark}>{translation}</translation></message>"


def plural(source, forms):
    inner = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return f'<message numerus="yes"><source>{source}</source><translation>{inner}</translation></message>'


VISITS = ("Dim ymweliadau", "%n ymweliad", "%n ymweliad", "%n ymweliad", "%n ymweliad")
GOOD = (
    ("cy", plain("Save", "Cadw")),
    ("cy", plain("Move %1 to %2…", "Symud %1 i %2…")),
    ("cy", plain("%2 of %1", "%1: %2")),
    ("cy", plain(" Name: ", " Enw: ")),
    ("cy", plural("%n visit(s)", VISITS)),
    ("en", plural("%n visit(s)", ("one visit", "%n visits"))),
)
BAD = (
    ("cy", plain("Save", "Cadw", "unfinished"), "marked as unfinished"),
    ("cy", plain("Save", "Cadw", "vanished"), "marked as vanished"),
    ("cy", plain("Save", "Cadw", "obsolete"), "marked as obsolete"),
    ("cy", plain("Save", ""), "is empty"),
    ("cy", plain("Save", "  "), "is empty"),
    ("cy", "<message><source>Save</source></message>", "no translation"),
    ("cy", plain("Page %1 of %2", "Tudalen %1 o %1"), "placeholders differ"),
    ("cy", plain("Page %1", "Tudalen"), "placeholders differ"),
    ("cy", plain("Page", "Tudalen %L1"), "placeholders differ"),
    ("cy", plain("Show ", "Dangos"), "white space"),
    ("cy", plain("Show", " Dangos"), "white space"),
    ("cy", plain("Open…", "Agor"), "only the source ends with “…”"),
    ("cy", plain("Open...", "Agor"), "only the source ends with “…”"),
    ("cy", plain("Open", "Agor…"), "only the translation ends with “…”"),
    ("cy", plain("Name:", "Enw"), "only the source ends with “:”"),
    ("cy", plain("Name", "Enw:"), "only the translation ends with “:”"),
    ("cy", plural("%n visit(s)", VISITS[:4]), "4 plural forms are given, 5 are needed"),
    ("cy", plural("%n visit(s)", VISITS[:4] + ("",)), "plural form 5: the translation is empty"),
    ("cy", plural("%n visit(s)", VISITS[:2] + ("ymweliad",) + VISITS[3:]), "plural form 3: the placeholders"),
    ("en", plural("%n visit(s)", ("%n visit",)), "1 plural forms are given, 2 are needed"),
    ("en", plural("%n visit(s)", ("%n visit", "visits")), "plural form 2: the placeholders"),
    ("fr", plural("%n visit(s)", ("%n visite", "%n visites")), "not known to this check"),
    ("", plain("Save", "Cadw"), "does not name its language"),
)


def faults_of(language, message):
    text = f'<TS version="2.1" language="{language}"><context><name>Test</name>{message}</context></TS>'
    return list(tree_faults(ElementTree.fromstring(text)))


def self_test_failures():
    for language, message in GOOD:
        for fault in faults_of(language, message):
            yield f"wrongly refused: {fault}"
    for language, message, expected in BAD:
        faults = faults_of(language, message)
        if len(faults) != 1 or expected not in faults[0]:
            yield f"“{expected}” was expected for {message}, found: {faults}"
    if not file_faults("/no/such/file.ts"):
        yield "a file that is not there was accepted"


def self_test():
    failures = list(self_test_failures())
    print("\n".join(failures) or f"{len(GOOD)} good and {len(BAD)} bad messages were told apart.")
    return 1 if failures else 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    if not arguments:
        print(__doc__.strip())
        return 2
    return check(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
