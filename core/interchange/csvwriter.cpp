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

/// "-12", "-0.5": it can run nothing, and whoever reckons with the sheet needs it as a number. A plus sign
/// belongs to telephone numbers, which would lose it.
bool isNegativeNumber(QStringView text) {
    if (!text.startsWith(u'-')) return false;
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text.sliced(1) : text.sliced(1, point - 1);
    const auto isFigures = [](QStringView part) {
        return !part.isEmpty() &&
               std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    return isFigures(whole) && (point < 0 || isFigures(text.sliced(point + 1)));
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
    return runsBehindApostrophes(text) && !isNegativeNumber(text) ? u'\'' + text : text;
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
