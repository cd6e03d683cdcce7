// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace aelwyd::test {

/// What a run of the real program came to.
struct ProgramRun {
    int status = -1;
    QByteArray out;
    QString err;
    /// Standard output as one JSON document; empty if it is none.
    QJsonObject json() const;
};

/// Runs the program without a display, with its own data folder, and in English unless `arguments` say
/// otherwise.
ProgramRun runProgram(const QStringList& arguments);
/// That data folder; it may not be there yet.
QString programData();

/// A folder that goes away, and paths in it.
class Desk {
  public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// The agency's file in this folder.
    QString file() const { return path(QStringLiteral("agency.aelwyd")); }
    QString write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;
    /// Runs a verb on the agency's file.
    ProgramRun run(const QStringList& verb) const;

  private:
    QTemporaryDir m_folder;
};

} // namespace aelwyd::test
