// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/cellvalues.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <QRegularExpression>

using namespace aelwyd;

namespace {

/// The forms once more, as regular expressions: what is read by hand must be exactly what these match.
std::optional<QDate> plainDate(const QString& text) {
    static const QRegularExpression iso(QStringLiteral("\\A([0-9]{4})-([0-9]{2})-([0-9]{2})\\z"));
    static const QRegularExpression british(
        QStringLiteral("\\A([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})\\z"));
    QDate date;
    if (const auto m = iso.match(text); m.hasMatch())
        date = QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    else if (const auto m = british.match(text); m.hasMatch())
        date = QDate(m.captured(4).toInt(), m.captured(3).toInt(), m.captured(1).toInt());
    const bool sensible = date.isValid() && date.year() >= 1850 && date.year() <= 2200;
    return sensible ? std::optional(date) : std::nullopt;
}

std::optional<LocalMoment> plainMoment(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9./-]+)[T ] *([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.][0-9]+)?)?\\z"));
    const auto m = form.match(text);
    const auto day = m.hasMatch() ? plainDate(m.captured(1)) : std::nullopt;
    const QTime time(m.captured(2).toInt(), m.captured(3).toInt(), m.captured(4).toInt());
    return day ? LocalMoment::at(*day, time) : std::nullopt;
}

std::optional<qint64> plainNumber(const QString& text) {
    static const QRegularExpression form(QStringLiteral("\\A([+-]?)([0-9]{1,9})(?:([.,])([0-9]{1,4}))?\\z"));
    const auto m = form.match(text);
    const QString fraction = m.captured(4);
    if (!m.hasMatch() || (m.captured(3) == QLatin1String(",") && fraction.size() == 3)) return std::nullopt;
    const qint64 size = m.captured(2).toLongLong() * 10000 + fraction.leftJustified(4, u'0').toLongLong();
    return m.captured(1) == QLatin1String("-") ? -size : size;
}

/// One of the forms with a few letters put in, taken out or changed.
QString nearly(test::Chance& chance) {
    static const QStringList forms{"2026-11-23",
                                   "3.1.2026",
                                   "23/11/2026",
                                   "03-01-2026",
                                   "2026-11-23T09:00",
                                   "2026-11-23 9:05:30",
                                   "1/2/2026 23:59:59.25",
                                   "2026-03-29T01:30",
                                   "45",
                                   "-7.5",
                                   "+12,25",
                                   "1,000",
                                   "60.0"};
    static const QString letters = QStringLiteral("0123456789-/.:,T +x\u0663");
    QString text = chance.oneOf(forms);
    for (int i = chance.below(3); i > 0; --i) {
        const int at = chance.below(static_cast<int>(text.size()) + 1);
        if (chance.coin()) text.remove(at, 1);
        if (chance.coin()) text.insert(std::min<qsizetype>(at, text.size()), chance.oneOf(letters));
    }
    return text;
}

} // namespace

TEST_CASE("Dates, moments and numbers are read exactly where their forms match") {
    test::Chance chance;
    INFO("seed " << chance.seed());
    for (int i = 0; i < 30'000; ++i) {
        const QString text = nearly(chance);
        INFO(text.toStdString());
        REQUIRE(dateFromCell(text) == plainDate(text));
        REQUIRE(momentFromCell(text) == plainMoment(text));
        REQUIRE(tenThousandthsFromCell(text) == plainNumber(text));
    }
}
