// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/bank/agencysentences.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/translate.h"

#include <algorithm>

namespace aelwyd::agencysentences {

using wording::minutes;
using wording::translate;

QString word(BankFilter filter) {
    switch (filter) {
    case BankFilter::Everybody:
        return translate("Wording", "Everybody");
    case BankFilter::Lapsing:
        return translate("Wording", "Time about to lapse");
    case BankFilter::Over:
        return translate("Wording", "Over the agreed time");
    case BankFilter::Owed:
        return translate("Wording", "Time owed to them");
    case BankFilter::Wishes:
        return translate("Wording", "Wishes that the bank has the time for");
    }
    return {};
}

QString locality(const QString& locality) {
    return locality.isEmpty() ? translate("Wording", "Locality not known") : withVisibleControls(locality);
}

QString together(const AgencyBank& bank) {
    const LocalityBank all = bank.together();
    const qsizetype lapsingPeople = bank.lapsingPeople();
    const WishCount wishes = bank.wishes();
    QStringList sentences{translate("Wording", "In the bank: %1. People with a bank: %2.")
                              .arg(minutes(all.balance))
                              .arg(all.people)};
    if (lapsingPeople > 0)
        sentences.append(translate("Wording", "Lapses within %1 days: %2. People: %3.")
                             .arg(AgencyBank::kLapseDays)
                             .arg(minutes(all.lapsing))
                             .arg(lapsingPeople));
    if (all.over > 0) sentences.append(translate("Wording", "Over the agreed time: %1.").arg(all.over));
    if (all.owed > 0) sentences.append(translate("Wording", "Owed to people: %1.").arg(minutes(all.owed)));
    if (wishes.open > 0)
        sentences.append(translate("Wording", "Wishes: %1. The bank has the time for: %2.")
                             .arg(wishes.open)
                             .arg(wishes.ready));
    return sentences.join(u' ');
}

/// What else there is to know, in few words: the column is narrow.
static QString noteCell(const PersonBank& line, const WishCount& wishes) {
    QStringList notes;
    if (line.overBlock || line.balance < 0) notes.append(translate("Wording", "Over the block"));
    if (wishes.open > 0)
        notes.append(translate("Wording", "Wishes ready: %1/%2").arg(wishes.ready).arg(wishes.open));
    return notes.isEmpty() ? QStringLiteral("–") : notes.join(QStringLiteral(", "));
}

QString bar(const LocalityBank& bank) {
    if (bank.lapsing == 0) return minutes(bank.balance);
    return translate("Wording", "%1, of which %2 lapse soon", "two lengths of time")
        .arg(minutes(bank.balance), minutes(bank.lapsing));
}

QString picture(const QList<LocalityBank>& banks) {
    if (banks.isEmpty()) return translate("Wording", "Nobody has a bank yet.");
    const auto most =
        std::max_element(banks.begin(), banks.end(),
                         [](const LocalityBank& a, const LocalityBank& b) { return a.balance < b.balance; });
    return translate("Wording", "The most time is banked here: %1 (%2).")
        .arg(locality(most->locality), minutes(most->balance));
}

QStringList peopleHeads() {
    return {translate("Wording", "Person"),      translate("Wording", "Locality"),
            translate("Wording", "In the bank"), translate("Wording", "Would lapse"),
            translate("Wording", "Period ends"), translate("Wording", "Owed"),
            translate("Wording", "To note")};
}

QList<QStringList> peopleRows(const AgencyBank& bank) {
    QList<QStringList> rows;
    for (const PersonBank& line : bank.shown())
        rows.append({withVisibleControls(line.name), locality(line.locality), minutes(line.balance),
                     line.lapsing > 0 ? minutes(line.lapsing) : QStringLiteral("–"),
                     wording::nearDate(line.period.to, bank.today()),
                     line.owed > 0 ? minutes(line.owed) : QStringLiteral("–"),
                     noteCell(line, bank.wishesOf(line.person))});
    return rows;
}

QStringList localityHeads() {
    return {translate("Wording", "Locality"),    translate("Wording", "People"),
            translate("Wording", "In the bank"), translate("Wording", "Lapses soon"),
            translate("Wording", "Owed"),        translate("Wording", "Over the block")};
}

QList<QStringList> localityRows(const QList<LocalityBank>& banks) {
    QList<QStringList> rows;
    for (const LocalityBank& bank : banks)
        rows.append({locality(bank.locality), QString::number(bank.people), minutes(bank.balance),
                     minutes(bank.lapsing), minutes(bank.owed), QString::number(bank.over)});
    return rows;
}

} // namespace aelwyd::agencysentences
