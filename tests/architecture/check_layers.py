#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Aelwyd authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the sources against the table of allowed edges in ARCHITECTURE.md.

check_layers.py ROOT         one plain sentence for each fault; exit status 1 if there is any
check_layers.py --self-test  proves that each kind of fault is found
check_layers.py --sizes ROOT lengths of files and functions, for information
"""
import re
import subprocess
import sys
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

SOURCE_FOLDERS = ("app", "core", "ui")
SIZED_FOLDERS = SOURCE_FOLDERS + ("tests",)
MOST_LINES = 500
SQL_LAYER = "core/storage"
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
TABLE_ROW = re.compile(r"^\| `([\w/]+)` \| ([^|]*) \| ([^|]*) \|$", re.MULTILINE)
UNFINISHED = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK")) + r")\b")
STRING = re.compile(r'R"(\w*)\((.*?)\)\1"|"((?:[^"\\\n]|\\.)*)"', re.DOTALL)
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
SQL = re.compile(
    r"\b(SELECT\s.+\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|"
    r"(CREATE|DROP|ALTER)\s+(TEMP\s+|UNIQUE\s+|VIRTUAL\s+)?(TABLE|INDEX|TRIGGER|VIEW)\b|PRAGMA\s+\w)"
    r"|^\s*(select\s.+\sfrom\s+\w+|insert\s+into\s+\w+\s*\(|update\s+\w+\s+set\s+\w+\s*=|delete\s+from\s+\w+\s+where\s)",
    re.DOTALL)
SINGLETON = re.compile(r"\bstatic\s+[\w:<>]+\s*[&*]\s*\w*[iI]nstance\s*\(|\b(?!Q[A-Z])\w+::(getI|i)nstance\s*\(\s*\)")
WHOLE_MODULES = {"QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtSvgWidgets", "QtPdf", "QtPdfWidgets", "QtCharts",
                 "QtNetwork", "QtSql", "QtTest", "QtConcurrent", "QtDBus", "QtXml", "QtOpenGL"}
SYSTEM_HEADERS = {"unistd.h", "malloc.h", "fcntl.h", "errno.h", "signal.h", "stdlib.h", "stdio.h", "string.h", "math.h",
                  "limits.h", "windows.h", "io.h", "locale.h", "time.h"}
LIBRARIES = (("SQLiteCpp", "SQLiteCpp"), ("sqlite3", "sqlite3"), ("sodium", "sodium"), ("zstd", "zstd"), ("pango", "pango"),
             ("cairo", "cairo"), ("qpdf/", "qpdf"), ("glib", "glib"), ("gio", "glib"), ("catch", "Catch2"))


@dataclass
class Layer:
    may_include: set = field(default_factory=set)
    outside: set = field(default_factory=set)


def words(cell):
    return {word.strip() for word in cell.split(",") if word.strip() not in ("", "–")}


def read_table(page):
    """The rows of ARCHITECTURE.md with three columns; a name that ends in * means all rows that begin so."""
    rows = {name: (words(may), words(outside)) for name, may, outside in TABLE_ROW.findall(page)}
    layers = {}
    for name, (may, outside) in rows.items():
        allowed = {other for other in rows for edge in may
                   if other == edge or edge.endswith("*") and other.startswith(edge[:-1])}
        layers[name] = Layer(allowed, outside)
    return layers, table_faults(rows)


def table_faults(rows):
    for name, (may, _) in rows.items():
        for edge in sorted(may):
            if not edge.endswith("*") and edge not in rows:
                yield f"ARCHITECTURE.md lets {name} include {edge}, which is no row of its table."


def cycle_faults(layers):
    settled = set()
    while ready := {n for n, layer in layers.items() if n not in settled and layer.may_include - {n} <= settled}:
        settled |= ready
    if rest := sorted(set(layers) - settled):
        yield f"ARCHITECTURE.md allows a circle among {', '.join(rest)}."


@lru_cache(maxsize=None)
def qt_headers():
    """Header name → Qt module, from the installed headers; empty if Qt cannot be found."""
    for tool in ("qtpaths6", "qmake6"):
        option = ["--query"] if tool == "qtpaths6" else ["-query"]
        try:
            answer = subprocess.run([tool, *option, "QT_INSTALL_HEADERS"], capture_output=True, text=True, check=True)
        except (OSError, subprocess.CalledProcessError):
            continue
        folders = sorted(Path(answer.stdout.strip()).glob("Qt*"))
        return {header.name: folder.name for folder in reversed(folders) if folder.is_dir() for header in folder.iterdir()}
    return {}


def layer_of(path):
    parts = path.split("/")
    return parts[0] if parts[0] == "app" else "/".join(parts[:2])


def outside_name(header):
    """The Qt module or library of an angle-bracket include; None for the standard library."""
    if header in SYSTEM_HEADERS or header.startswith("sys/") or re.fullmatch(r"[a-z0-9_]+", header):
        return None
    for prefix, library in LIBRARIES:
        if header.startswith(prefix):
            return library
    if match := re.match(r"(Qt\w+)/", header):
        return match[1]
    if header.lower().startswith("q"):
        return qt_headers().get(header, header if qt_headers() else None)
    return header


def include_faults(path, text, layers):
    own = layer_of(path)
    layer = layers.get(own)
    if layer is None:
        return
    for bracket, header in INCLUDE.findall(text):
        if bracket == '"':
            yield from own_include_faults(path, own, layer, header)
        elif header in WHOLE_MODULES:
            yield f"{path} includes all of {header}; name the header that is needed."
        elif (name := outside_name(header)) and name not in layer.outside:
            yield f"{path} includes <{header}>, but {own} may not use {name}."


def own_include_faults(path, own, layer, header):
    if header.endswith(".moc"):
        return
    if header.split("/")[0] not in SOURCE_FOLDERS:
        yield f'{path} includes "{header}", which is not written from the root of the repository.'
    elif (target := layer_of(header)) != own and target not in layer.may_include:
        yield f'{path} includes "{header}", but {own} may not include {target}.'


def strings_in(text):
    for match in STRING.finditer(COMMENT.sub("", INCLUDE.sub("", text))):
        yield match[2] if match[2] is not None else match[3]


def text_faults(path, text):
    if layer_of(path) != SQL_LAYER and any(SQL.search(string) for string in strings_in(text)):
        yield f"{path} holds SQL, which belongs in {SQL_LAYER}."
    if match := UNFINISHED.search(text):
        yield f"{path} holds the marker {match[0]}; finish the work or drop the remark."
    if match := SINGLETON.search(COMMENT.sub("", text)):
        yield f"{path} holds a singleton ({match[0].strip()}…); pass the object to a constructor instead."


def size_faults(path, text):
    if (lines := text.count("\n")) > MOST_LINES:
        yield f"{path} has {lines} lines; the most is {MOST_LINES}."


def folder_faults(root, layers):
    for top in ("core", "ui"):
        for folder in sorted(p for p in (root / top).glob("*") if p.is_dir() and any(p.iterdir())):
            if (name := f"{top}/{folder.name}") not in layers:
                yield f"The folder {name} has no row in ARCHITECTURE.md."


def sources(root, folders):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp", ".hpp", ".cc"):
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")


def faults(root):
    layers, of_table = read_table((root / "ARCHITECTURE.md").read_text(encoding="utf-8"))
    if not layers:
        yield "ARCHITECTURE.md has no table of layers."
    yield from of_table
    yield from cycle_faults(layers)
    yield from folder_faults(root, layers)
    for path, text in sources(root, SOURCE_FOLDERS):
        yield from include_faults(path, text, layers)
        yield from text_faults(path, text)
    for path, text in sources(root, SIZED_FOLDERS):
        yield from size_faults(path, text)


def check(root):
    found = list(faults(root))
    count = sum(1 for _ in sources(root, SOURCE_FOLDERS))
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{count} source files read, {len(found)} faults found.")
    if count == 0:
        print("There are no sources to check.")
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    arguments = sys.argv[1:]
    if arguments == ["--self-test"]:
        from check_layers_self_test import self_test
        sys.exit(self_test())
    if len(arguments) == 2 and arguments[0] == "--sizes":
        from sizes import report
        sys.exit(report(list(sources(Path(arguments[1]), SOURCE_FOLDERS))))
    if len(arguments) != 1:
        sys.exit(__doc__)
    sys.exit(check(Path(arguments[0])))
