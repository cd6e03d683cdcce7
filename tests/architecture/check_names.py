#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Aelwyd authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails if a committed file names one machine's folders or a package server's host.

check_names.py ROOT         one plain sentence for each place; exit status 1 if there is any
check_names.py --self-test  proves that each kind of name is found

The patterns are put together from pieces, so that this file does not name what it looks for.
"""
import re
import subprocess
import sys
from pathlib import Path

FOLDERS = "|".join(("/wo" "rk/", "/tm" r"p/aw\b", "/ro" "ot/", "/ho" "me/[a-z]", "/Us" "ers/[A-Za-z]"))
HOSTS = "|".join((r"deb" r"ian\.org/debian", r"\b(deb|security|snapshot|ftp)\." r"debian\.org", r"npm" r"js\.(org|com)",
                  r"py" r"pi\.org", r"pythonhosted" r"\.org", r"crates" r"\.io", r"proxy\.golang" r"\.org",
                  r"maven" r"\.org", r"pkg" r"\.dev\b", r"nodesource" r"\.com"))
NAMED = re.compile(rf"(?<![\w.$}}]){FOLDERS.join(('(?:', ')'))}|{HOSTS}", re.IGNORECASE)

EXAMPLES = ["/wo" "rk/main", "see /tm" "p/aw/x", '"/ro' 'ot/a"', "/ho" "me/eirlys", "http://deb." "debian.org/x",
            "https://registry.npm" "js.org/lucide", "https://py" "pi.org/simple"]
HARMLESS = ["ho" "me/wo" "rk/play", "/tm" "p/x", "https://www.debian.org", "/usr/share/common-licenses", "at wo" "rk/ho" "me"]


def committed_files(root):
    """What git knows of; without git, as in an unpacked archive, every file outside the build folders."""
    try:
        answer = subprocess.run(["git", "-c", "safe.directory=*", "ls-files", "-z"], cwd=root, capture_output=True, check=True)
        return [root / name for name in answer.stdout.decode().split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        return [p for p in root.rglob("*") if p.is_file() and not {"build", ".git"} & set(p.relative_to(root).parts)]


def faults(root):
    for path in committed_files(root):
        if not path.is_file():
            continue
        for number, line in enumerate(path.read_bytes().decode("utf-8", "ignore").splitlines(), 1):
            if match := NAMED.search(line):
                yield f"{path.relative_to(root)} names {match[0]} in line {number}."


def self_test():
    missed = [text for text in EXAMPLES if not NAMED.search(text)] + [text for text in HARMLESS if NAMED.search(text)]
    print(f"{len(EXAMPLES) + len(HARMLESS)} examples tried, {len(missed)} judged wrongly", *missed)
    return 1 if missed else 0


def check(root):
    found = list(faults(root))
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{len(committed_files(root))} files read, {len(found)} names found.")
    return 1 if found else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(self_test() if sys.argv[1] == "--self-test" else check(Path(sys.argv[1])))
