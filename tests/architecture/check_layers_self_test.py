# SPDX-FileCopyrightText: 2026 The Aelwyd authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each case breaks one rule in a small made-up tree; the check must say so, and must be content without it."""
import tempfile
from pathlib import Path

from check_layers import faults, qt_headers

PAGE = """
| layer | may include | outside |
| --- | --- | --- |
| `core/base` | – | QtCore |
| `core/people` | core/base | QtCore |
| `core/storage` | core/base, core/people | QtCore, SQLiteCpp, sqlite3 |
| `core/service` | core/* | QtCore |
| `ui/presentation` | core/base, core/people, core/service | QtCore, QtGui |
| `ui/print` | core/base, ui/presentation | QtCore, QtGui, pango, cairo, qpdf |
| `ui/widgets` | core/base, ui/presentation | QtCore, QtGui, QtWidgets |
| `app` | core/*, ui/* | QtCore |
"""

GOOD = {
    "ARCHITECTURE.md": PAGE,
    "core/base/id.h": "#include <QString>\n#include <QtEndian>\n#include <optional>\n",
    "core/people/person.h": '#include "core/base/id.h"\n',
    "core/storage/store.cpp": '#include <SQLiteCpp/SQLiteCpp.h>\n#include "core/people/person.h"\n'
                              'auto sql = "SELECT id FROM people";\n',
    "core/service/people.h": '#include "core/storage/store.h"\n',
    "ui/presentation/model.h": '#include <QColor>\n#include "core/service/people.h"\n',
    "ui/print/paper.cpp": "#include <pango/pangocairo.h>\n#include <cairo-pdf.h>\n#include <qpdf/QPDF.hh>\n",
    "ui/widgets/page.cpp": '#include <QLabel>\nauto t = tr("Select a person from the list");\n#include "page.moc"\n',
    "app/main.cpp": '#include "ui/widgets/page.h"\nauto a = QCoreApplication::instance();\n',
}

BAD = [
    ("core/people/a.h", '#include "core/storage/store.h"\n', "core/people may not include core/storage"),
    ("core/base/a.h", '#include "core/people/person.h"\n', "core/base may not include core/people"),
    ("ui/widgets/a.cpp", '#include "core/service/people.h"\n', "ui/widgets may not include core/service"),
    ("core/service/a.h", '#include "ui/presentation/model.h"\n', "core/service may not include ui/presentation"),
    ("core/people/a.h", '#include "person.h"\n', "not written from the root"),
    ("core/people/a.h", "#include <QtGui/QColor>\n", "core/people may not use QtGui"),
    ("core/people/a.h", "#include <QtCore>\n", "includes all of QtCore"),
    ("core/service/a.cpp", "#include <SQLiteCpp/Database.h>\n", "core/service may not use SQLiteCpp"),
    ("ui/presentation/a.cpp", "  #  include <sqlite3.h>\n", "ui/presentation may not use sqlite3"),
    ("ui/widgets/a.cpp", "#include <cairo.h>\n", "ui/widgets may not use cairo"),
    ("core/base/a.cpp", "#include <boost/any.hpp>\n", "core/base may not use boost"),
    ("core/service/a.cpp", 'auto sql = "SELECT id FROM people";\n', "holds SQL"),
    ("core/people/a.cpp", 'auto sql = R"(\nDELETE FROM people WHERE id = ?)";\n', "holds SQL"),
    ("ui/widgets/a.cpp", 'auto sql = "update people set name = ?";\n', "holds SQL"),
    ("app/a.cpp", "\n" * 501, "has 501 lines"),
    ("tests/a.cpp", "\n" * 501, "has 501 lines"),
    ("core/hearth/a.h", "\n", "core/hearth has no row"),
    ("ui/hearth/a.h", "\n", "ui/hearth has no row"),
    ("core/base/a.h", "// TO" "DO later\n", "finish the work"),
    ("core/base/a.h", "/* FIX" "ME */\n", "finish the work"),
    ("core/base/a.h", "static Clock& instance();\n", "holds a singleton"),
    ("app/a.cpp", "auto& clock = Clock::instance();\n", "holds a singleton"),
    ("ARCHITECTURE.md", PAGE + "| `core/sync` | core/vault | QtCore |\n", "which is no row of its table"),
    ("ARCHITECTURE.md", PAGE.replace("| `core/base` | –", "| `core/base` | app"), "allows a circle"),
    ("ARCHITECTURE.md", "Nothing.\n", "has no table of layers"),
]

NEEDS_QT = [
    ("core/people/a.h", "#include <QColor>\n", "core/people may not use QtGui"),
    ("core/people/a.h", "#include <qcolor.h>\n", "core/people may not use QtGui"),
    ("core/people/a.h", "#include <QSqlQuery>\n", "core/people may not use QtSql"),
    ("ui/presentation/a.h", "#include <QLabel>\n", "ui/presentation may not use QtWidgets"),
    ("ui/print/a.h", "#include <QPrinter>\n", "ui/print may not use QtPrintSupport"),
    ("core/people/a.h", "#include <QNoSuchThing>\n", "core/people may not use QNoSuchThing"),
]


def faults_of(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return list(faults(Path(folder)))


def self_test():
    failed = [f"The good tree is not accepted: {fault}" for fault in faults_of(GOOD)]
    cases = BAD + (NEEDS_QT if qt_headers() else [])
    for name, text, expected in cases:
        found = faults_of({**GOOD, name: text})
        if not any(expected in fault for fault in found):
            failed.append(f"Not found in {name}: {expected}. Found instead: {found}")
    print(*failed, sep="\n", end="\n" if failed else "")
    print(f"{len(cases)} broken trees tried, {len(failed)} faults missed.")
    return 1 if failed else 0
