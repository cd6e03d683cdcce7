// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/bank/banksentences.h"

#include "core/base/text.h"
#include "ui/presentation/wording/bankwords.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/translate.h"

namespace aelwyd::banksentences {

using wording::date;
using wording::minutes;
using wording::translate;

QString period(const BankStatement& statement) {
    return translate("Wording", "%1 to %2", "two days")
        .arg(date(statement.period.from), date(statement.period.to));
}

QString meaning(const BankStatement& statement) {
    if (statement.closed)
        return translate("Wording", "This period is over. Carried over: %1. Lapsed: %2.")
            .arg(minutes(statement.carried), minutes(statement.lapsed));
    if (statement.balance < 0)
        return translate("Wording", "in the bank: more was used than saved. The period ends on %1")
            .arg(date(statement.period.to));
    return translate("Wording", "in the bank, to use by %1").arg(date(statement.period.to));
}

QString use(const BankStatement& statement) {
    return translate("Wording", "Agreed for the period: %1. Spent: %2. Still planned: %3. Still free: %4.")
        .arg(minutes(statement.allowed()), minutes(statement.spent()), minutes(statement.planned),
             minutes(std::max(0, statement.remaining())));
}

QString owed(const BankStatement& statement) {
    if (statement.owed == 0) return {};
    return translate("Wording",
                     "Owed to the person for visits that we missed or cut short: %1. It never lapses.")
        .arg(minutes(statement.owed));
}

QString tooMuch(const BankStatement& statement) {
    if (!statement.overBlock()) return {};
    return translate("Wording", "Spent and planned: %1. Agreed: %2. That is too much by: %3.")
        .arg(minutes(statement.spent() + statement.planned), minutes(statement.allowed()),
             minutes(-statement.remaining()));
}

QString forecast(const BankStatement& statement) {
    if (statement.closed || statement.flexiblePlanned == 0) return {};
    return translate("Wording", "Left in the bank after the flexible visits that are planned: %1.")
        .arg(minutes(statement.forecast()));
}

QString run(const RunLine& line) {
    if (line.today > line.period.to)
        return translate("Wording", "Spent in the period: %1. Agreed: %2.")
            .arg(minutes(line.spentSoFar()), minutes(line.allowed));
    if (line.today < line.period.from)
        return translate("Wording", "This period has not begun. Planned until its end: %1. Agreed: %2.")
            .arg(minutes(line.atTheEnd()), minutes(line.allowed));
    return translate("Wording",
                     "Spent so far: %1. At a steady pace it would be: %2. With what is planned, the "
                     "period ends at: %3. Agreed: %4.")
        .arg(minutes(line.spentSoFar()), minutes(line.steadyOn(line.today)), minutes(line.atTheEnd()),
             minutes(line.allowed));
}

QStringList runHeads() {
    return {translate("Wording", "By the end of"), translate("Wording", "Spent or planned"),
            translate("Wording", "At a steady pace")};
}

QList<QStringList> runRows(const RunLine& line) {
    QList<QStringList> rows;
    if (!line.period.from.isValid()) return rows;
    for (QDate day = line.period.from.addDays(6);; day = day.addDays(7)) {
        const QDate shown = std::min(day, line.period.to);
        const int there = line.on(shown).value_or(0);
        const QString words = shown > line.today
                                  ? translate("Wording", "%1 (planned)", "minutes").arg(minutes(there))
                                  : minutes(there);
        rows.append({date(shown), words, minutes(line.steadyOn(shown))});
        if (day >= line.period.to) return rows;
    }
}

QStringList ledgerHeads() {
    return {translate("Wording", "Day"), translate("Wording", "What", "ledger"),
            translate("Wording", "Time", "ledger"), translate("Wording", "Why, and visit", "ledger")};
}

QList<QStringList> ledgerRows(const BankStatement& statement) {
    QList<QStringList> rows;
    for (const LedgerEntry& entry : statement.entries) {
        QStringList why{wording::word(entry.reason), withVisibleControls(entry.note),
                        withVisibleControls(entry.visitReference)};
        why.removeAll(QString());
        rows.append({wording::shortDate(entry.on), wording::word(entry.kind), minutes(entry.minutes),
                     why.join(u' ')});
    }
    return rows;
}

QString charge(const WeeklyCharge& charge) {
    const QString hours = wording::weeklyHours(charge.minutes[0], charge.minutes[1]);
    if (!charge.hasHours())
        return translate("Wording", "The hours of a week are still missing from the package.");
    if (!charge.pence) return translate("Wording", "The plan suggests %1.").arg(hours);
    const auto& [lower, upper] = *charge.pence;
    if (lower == upper)
        return translate("Wording", "The plan suggests %1. The charge would be %2 a week.")
            .arg(hours, wording::money(upper));
    return translate("Wording", "The plan suggests %1. The charge would be between %2 and %3 a week.")
        .arg(hours, wording::money(lower), wording::money(upper));
}

} // namespace aelwyd::banksentences
