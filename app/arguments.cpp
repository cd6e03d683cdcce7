// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

namespace aelwyd {

Result<Arguments> Arguments::parse(const QStringList& line, const Syntax& syntax, bool untilWord) {
    Arguments arguments;
    bool options = true;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const bool dashes = options && line[at].startsWith(u'-') && line[at].size() > 1;
        if (dashes && line[at] == QLatin1String("--"))
            options = false;
        else if (dashes && !arguments.readOption(line, at, syntax))
            return Problem{{}, ErrorCode::WrongUsage, {line.value(at)}};
        else if (!dashes)
            arguments.m_words.append(line[at]);
        if (!dashes && untilWord) {
            arguments.m_words += line.mid(at + 1);
            break;
        }
    }
    return arguments;
}

/// Reads the option at `at`, and its value; false if it is unknown, given twice, or its value is missing.
bool Arguments::readOption(const QStringList& line, qsizetype& at, const Syntax& syntax) {
    if (line[at] == QLatin1String("-h")) return m_options.insert(QStringLiteral("help"), {}), true;
    if (!line[at].startsWith(QLatin1String("--"))) return false;
    const qsizetype equals = line[at].indexOf(u'=');
    const QString name = line[at].mid(2, equals < 0 ? -1 : equals - 2);
    if (m_options.contains(name)) return false;
    if (syntax.flags.contains(name) && equals < 0) return m_options.insert(name, {}), true;
    if (!syntax.values.contains(name) || (equals < 0 && at + 1 >= line.size())) return false;
    m_options.insert(name, equals < 0 ? line[++at] : line[at].mid(equals + 1));
    return true;
}

} // namespace aelwyd
