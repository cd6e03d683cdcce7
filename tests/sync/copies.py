# SPDX-FileCopyrightText: 2026 The Aelwyd authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of one agency's file, worked on through the program's verbs as offices do."""
import json
import os
import random
import subprocess
import tempfile
from pathlib import Path


class Refused(Exception):
    pass


class Copy:
    def __init__(self, program, folder, name):
        self.program, self.name = program, name
        self.folder = Path(folder) / name
        self.folder.mkdir()
        self.file = self.folder / "agency.aelwyd"
        self.sent = 0

    def environment(self):
        return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TZ": "Europe/London", "LC_ALL": "C.UTF-8",
                "HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder / "data"),
                "AELWYD_IDENTITY_FOLDER": str(self.folder / "identities")}

    def command(self, *words):
        return [self.program, "--database", str(self.file), "--language", "en", *map(str, words)]

    def run(self, *words, allowed=(0,)):
        done = subprocess.run(self.command(*words), env=self.environment(), capture_output=True, text=True, timeout=180)
        if done.returncode not in allowed:
            raise Refused(f"{self.name}: {' '.join(map(str, words))}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def told(self, *words, **options):
        return json.loads(self.run(*words, "--json", **options))

    def start(self, *words):
        return subprocess.Popen(self.command(*words), env=self.environment(), stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL)

    def key(self):
        path = self.folder / "own.key"
        path.unlink(missing_ok=True)
        self.run("pair", "offer", "--to", path, "--label", self.name)
        return path

    def exported(self):
        self.sent += 1
        path = self.folder / f"{self.name}-{self.sent}.bundle"
        self.run("export", "--to", path)
        return path

    def sheet(self, verb, text):
        path = self.folder / "sheet.csv"
        path.write_text(text, encoding="utf-8")
        self.run(verb, path)

    def dump(self):
        return self.run("dump", "--json")


def pair_up(first, other):
    theirs = other.key()
    number = other.told("pair", "join", "--key", first.key())["number"]
    first.run("pair", "admit", "--key", theirs, "--number", number)


def agency(program, folder, names):
    """The first has records; the others join it."""
    copies = [Copy(program, folder, name) for name in names]
    people = "".join(f"P-{i},Person{i},Prys\n" for i in range(1, 9))
    copies[0].sheet("import-people", "reference,first_name,last_name\n" + people)
    copies[0].sheet("import-staff", "reference,first_name,last_name\nW-1,Mair,Morgan\nW-2,Huw,Hughes\n")
    for other in copies[1:]:
        pair_up(copies[0], other)
    first = copies[0].exported()
    for other in copies[1:]:
        other.run("import", first)
    return copies


QUALITIES = ["calm", "cheerful", "chatty", "patient", "quiet", "practical"]


def edit(copy, chance, number):
    """One office's work: somebody changed, somebody new, things added to lists and taken away."""
    person = f"P-{chance.randint(1, 8)}"
    kind = chance.randrange(5)
    if kind == 0:
        copy.sheet("import-people", f"reference,phone\n{person},0{chance.randint(1000000000, 1999999999)}\n")
    elif kind == 1:
        copy.sheet("import-people", f"reference,address\n{person},{chance.randint(1, 99)} Stryd Fawr\n")
    elif kind == 2:
        some = ";".join(chance.sample(QUALITIES, chance.randrange(4)))
        copy.sheet("import-people", f"reference,qualities\n{person},{some}\n")
    elif kind == 3:
        copy.sheet("import-people", f"reference,first_name,last_name\n{copy.name}-{number},New,Newydd\n")
    else:
        copy.sheet("import-staff", f"reference,locality\nW-{chance.randint(1, 2)},{chance.choice(['Bala', 'Barry', 'Bethesda'])}\n")


def meet(copies):
    """Everybody's file to everybody, until nobody has anything new."""
    for _ in range(2):
        for sender in copies:
            path = sender.exported()
            for other in copies:
                if other is not sender:
                    other.run("import", path)


def differing(copies):
    dumps = [copy.dump() for copy in copies]
    inboxes = [json.dumps(copy.told("inbox"), sort_keys=True) for copy in copies]
    return [c.name for c, dump, inbox in zip(copies, dumps, inboxes) if (dump, inbox) != (dumps[0], inboxes[0])]


def scratch():
    return tempfile.TemporaryDirectory(prefix="aelwyd-copies-")


def seeded(seed):
    seed = seed if seed is not None else random.randrange(1 << 30)
    print(f"seed {seed}", flush=True)
    return random.Random(seed)
