# SPDX-FileCopyrightText: 2026 The Aelwyd authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the open window as a screen reader does and says in plain sentences what it would stumble over."""
import sys
import time

import pyatspi

PATIENCE = 20  # seconds


def wait_for(what, look):
    """What `look` finds, as soon as it finds something."""
    until = time.time() + PATIENCE
    while time.time() < until:
        try:
            found = look()
        except Exception:  # an element may vanish while it is read
            found = None
        if found:
            return found
        time.sleep(0.2)
    sys.exit("not found: " + what)


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((a for a in desktop if a and a.name == "aelwyd" and a.childCount), None)


def elements(node, depth=0):
    yield node
    if depth < 40 and node.childCount < 2000:
        for i in range(node.childCount):
            child = node.getChildAtIndex(i)
            if child is not None:
                yield from elements(child, depth + 1)


def showing(root):
    return [n for n in elements(root) if n.getState().contains(pyatspi.STATE_SHOWING)]


def named(root, name, roles=None):
    for node in showing(root):
        if node.name == name and (roles is None or node.getRoleName() in roles):
            return node
    return None


def stumbles(root):
    """Sentences about every control that takes keys and does not say what it is."""
    told = []
    for node in showing(root):
        role = node.getRoleName()
        if not node.getState().contains(pyatspi.STATE_FOCUSABLE) or role in ("frame", "dialog", "window"):
            continue
        if not node.name.strip():
            told.append(f"a {role} takes keys and has no name (in {path(node)})")
        elif role in ("filler", "unknown", "invalid"):
            told.append(f"“{node.name}” takes keys and does not say what it is")
        elif node.name != node.name.strip():
            told.append(f"the name of “{node.name}” has padding")
    return told


def path(node):
    names = []
    while node is not None and len(names) < 6:
        names.append(f"{node.getRoleName()} {node.name!r}")
        node = node.parent
    return " < ".join(names)


def press(node):
    action = node.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    action.doAction(next((i for i, n in enumerate(names) if n in ("Press", "Toggle")), 0))


BUTTONS = ("push button", "toggle button", "radio button", "check box", "page tab", "menu item")


def main():
    app = wait_for("the application", application)
    press(wait_for("the navigation entry People", lambda: named(app, "People", BUTTONS)))
    people = wait_for("a list of people", lambda: next((n for n in showing(app) if n.getRoleName() in ("list", "table")
                                                        and n.childCount >= 5), None))
    told = stumbles(app)
    first = people.getChildAtIndex(0).name
    if len(first.split()) < 3:
        told.append(f"a person in the list is read as “{first}” only")
    search = wait_for("the search field", lambda: next((n for n in showing(app) if n.getRoleName() in ("text", "entry")
                                                        and n.getState().contains(pyatspi.STATE_EDITABLE)), None))
    search.queryEditableText().setTextContents("a")
    press(wait_for("the button Cymraeg", lambda: named(app, "Cymraeg", BUTTONS)))
    wait_for("the navigation entry Pobl", lambda: named(app, "Pobl"))
    if search.queryText().getText(0, -1) != "a":
        told.append("what was typed is gone after the language was switched")
    if named(app, "People"):
        told.append("the navigation still says People in Welsh")
    told += stumbles(app)
    for sentence in dict.fromkeys(told):
        print(sentence)
    print(f"{len(showing(app))} elements read")
    sys.exit(1 if told else 0)


main()
