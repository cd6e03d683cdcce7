// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/csvwriter.h"

#include <algorithm>

namespace aelwyd {

namespace {

bool runsBehindApostrophes(QStringView text) {
    const auto* first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && QStringView(u"=+-@\t\r").contains(*first);
}

QString quotedCell(const QString& text) {
    const QString safe = formulaSafe(text);
    const bool plain = std::none_of(safe.begin(), safe.end(),
                                    [](QChar c) { return QStringView(u"\",\r\n\t;").contains(c); });
    if (plain && safe == safe.trimmed()) return safe;
    return u'"' + QString(safe).replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace

QString formulaSafe(const QString& text) {
    return runsBehindApostrophes(text) ? u'\'' + text : text;
}

QString withoutFormulaGuard(const QString& cell) {
    return cell.startsWith(u'\'') && runsBehindApostrophes(cell) ? cell.mid(1) : cell;
}

QByteArray csvOf(const QList<QStringList>& rows) {
    QByteArray bytes("\xef\xbb\xbf");
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(quotedCell(cell));
        bytes += cells.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

} // namespace aelwyd
