// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QHash>
#include <QStringList>

namespace aelwyd {

/// Which options may be given, without their dashes.
struct Syntax {
    /// Options with a value: "--to FILE" or "--to=FILE".
    QStringList values = {};
    QStringList flags = {};
};

/// The words and options of a command line.
class Arguments {
  public:
    /// WrongUsage (argument: the word that is wrong). "--" ends the options. With `untilWord` reading stops
    /// before the first word that is no option; it and all after it are words().
    static Result<Arguments> parse(const QStringList& line, const Syntax& syntax, bool untilWord = false);

    bool has(const QString& option) const { return m_options.contains(option); }
    QString value(const QString& option, const QString& otherwise = {}) const {
        return m_options.value(option, otherwise);
    }
    const QStringList& words() const { return m_words; }

  private:
    bool readOption(const QStringList& line, qsizetype& at, const Syntax& syntax);
    QHash<QString, QString> m_options;
    QStringList m_words;
};

} // namespace aelwyd
