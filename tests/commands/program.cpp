// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <stdexcept>

namespace aelwyd::test {

QJsonObject ProgramRun::json() const {
    return QJsonDocument::fromJson(out).object();
}

static QString homeOfProgram() {
    static const QTemporaryDir home;
    return home.path();
}

QString programData() {
    return homeOfProgram() + QStringLiteral("/Aelwyd/aelwyd");
}

ProgramRun runProgram(const QStringList& arguments) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE"})
        environment.remove(QLatin1String(display));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const char* folder : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        environment.insert(QLatin1String(folder), homeOfProgram());
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(AELWYD_BINARY), arguments);
    if (!program.waitForFinished(100000)) throw std::runtime_error("the program did not come to an end");
    const bool ended = program.exitStatus() == QProcess::NormalExit;
    return {ended ? program.exitCode() : -1, program.readAllStandardOutput(),
            QString::fromUtf8(program.readAllStandardError())};
}

QString Desk::write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("the desk cannot be written to");
    return file.fileName();
}

QByteArray Desk::read(const QString& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ProgramRun Desk::run(const QStringList& verb) const {
    return runProgram(QStringList{QStringLiteral("--database"), file(), QStringLiteral("--today"),
                                  QStringLiteral("2026-11-23")} +
                      verb);
}

} // namespace aelwyd::test
