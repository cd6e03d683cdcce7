// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowedprogram.h"
#include "tests/support/catch.h"
#include "ui/presentation/wording/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startwindow.h"
#include "ui/widgets/kit/labels.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace aelwyd;

namespace {

struct Start {
    ~Start() { installLanguage(*qApp, ReaderLanguage::English); }

    QString write(const QByteArray& content) {
        const QString path = folder.filePath(QStringLiteral("agency.aelwyd"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    QString refusal(const QString& path, ReaderLanguage language = ReaderLanguage::English) {
        WindowedProgram program({.database = path, .language = language}, *qApp, settings);
        program.begin();
        REQUIRE(program.startWindow());
        CHECK_FALSE(program.window());
        CHECK(program.startWindow()->isVisible());
        return program.startWindow()->findChild<Remark*>()->text();
    }
    static QByteArray content(const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
};

} // namespace

TEST_CASE("A file that is not ours is refused in words, in either language, and left untouched") {
    Start start;
    const QString path = start.write("These are the minutes of the meeting.");
    CHECK(start.refusal(path).contains(QStringLiteral("not made by Aelwyd")));
    CHECK_FALSE(start.refusal(path, ReaderLanguage::Welsh).isEmpty());
    CHECK(Start::content(path) == "These are the minutes of the meeting.");
}

TEST_CASE("A file that is not there is said to be missing, and none is made") {
    Start start;
    const QString path = start.folder.filePath(QStringLiteral("gone.aelwyd"));
    CHECK(start.refusal(path).contains(QStringLiteral("gone.aelwyd")));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("A good file opens its window and is opened again at the next start") {
    Start start;
    const QString path = start.folder.filePath(QStringLiteral("bryn.aelwyd"));
    REQUIRE(Composition::open(path, OpenMode::CreateIfMissing, {}));
    {
        WindowedProgram program({.database = path}, *qApp, start.settings);
        program.begin();
        REQUIRE(program.window());
        CHECK_FALSE(program.startWindow());
    }
    WindowedProgram again({}, *qApp, start.settings);
    again.begin();
    CHECK(again.window());
}
