// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QJsonObject>

namespace aelwyd {

/// What the shell of the operating system is told.
enum class ExitStatus { Done = 0, Refused = 1, WrongUsage = 2, Damaged = 3 };

/// Where a verb writes. With JSON, standard output holds one document and nothing else; people's messages
/// always go to standard error.
class Output {
  public:
    explicit Output(bool json)
        : m_json(json) {}
    bool json() const { return m_json; }
    /// A line for people on standard output; nothing with JSON.
    void line(const QString& text);
    /// Rows in columns, the first row as their heads; nothing with JSON.
    void table(const QList<QStringList>& rows);
    /// A line on standard error.
    void message(const QString& text);
    /// The document; nothing without JSON.
    void document(const QJsonObject& document);

  private:
    bool m_json;
};

/// How a manager settles what stands against the clock of this computer.
QString clockHint();

/// {"column","code","message"} of a problem; the column only when it has one.
QJsonObject jsonOf(const Problem& problem);
/// Tells the problems on standard error (and as {"problems":[…]} with JSON) and gives the status that they
/// call for.
ExitStatus refuse(Output& output, const Problems& problems);

} // namespace aelwyd
