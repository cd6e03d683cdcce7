// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backupthinning.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace aelwyd;

namespace {

const QDateTime kThinningNoon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

/// One every half hour for so many days, up to now.
QList<QDateTime> halfHourly(int days) {
    QList<QDateTime> all;
    for (int i = days * 48; i >= 0; --i)
        all.append(kThinningNoon.addSecs(-i * 1800));
    return all;
}

int keptBetween(const QList<QDateTime>& kept, int fromDays, int untilDays) {
    return static_cast<int>(std::count_if(kept.begin(), kept.end(), [&](const QDateTime& at) {
        const qint64 age = at.secsTo(kThinningNoon);
        return age >= qint64(fromDays) * 86400 && age < qint64(untilDays) * 86400;
    }));
}

} // namespace

TEST_CASE("Of backups every half hour for two years, two days, 14 days, 8 weeks and 12 months are kept") {
    const auto kept = backupsToKeep(halfHourly(730), kThinningNoon);
    CHECK(keptBetween(kept, 0, 2) == 96);
    CHECK(kept.last() == kThinningNoon);
    QSet<qint64> days;
    for (const QDateTime& at : kept)
        days.insert(at.date().toJulianDay());
    for (int day = 0; day < 14; ++day)
        CHECK(days.contains(kThinningNoon.date().toJulianDay() - day));
    // 97 of two days, 11 more days, about six more weeks and ten more months.
    CHECK(kept.size() >= 97 + 11 + 6 + 9);
    CHECK(kept.size() <= 97 + 12 + 8 + 12);
    CHECK(kept.first() > kThinningNoon.addMonths(-13));
}

TEST_CASE("Thinning twice is thinning once, and the newest always stays") {
    const auto kept = backupsToKeep(halfHourly(400), kThinningNoon);
    CHECK(backupsToKeep(kept, kThinningNoon) == kept);
    const QList<QDateTime> old{kThinningNoon.addYears(-5)};
    CHECK(backupsToKeep(old, kThinningNoon) == old);
    CHECK(backupsToKeep({}, kThinningNoon).isEmpty());
}

TEST_CASE("Backups of a clock that was ahead are not thrown away") {
    const QList<QDateTime> odd{kThinningNoon.addDays(-1), kThinningNoon.addYears(1),
                               kThinningNoon.addYears(1).addSecs(60)};
    CHECK(backupsToKeep(odd, kThinningNoon) == odd);
}

TEST_CASE("What is kept now was kept all along: thinning every day keeps what thinning at the end would") {
    QList<QDateTime> stock;
    for (int day = 120; day >= 0; --day) {
        const QDateTime today = kThinningNoon.addDays(-day);
        stock.append(today);
        stock = backupsToKeep(stock, today);
    }
    QList<QDateTime> all;
    for (int day = 120; day >= 0; --day)
        all.append(kThinningNoon.addDays(-day));
    CHECK(stock == backupsToKeep(all, kThinningNoon));
}
