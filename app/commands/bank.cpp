// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/facts.h"
#include "app/commands/personasked.h"
#include "app/commands/reading.h"
#include "core/interchange/cellvalues.h"
#include "ui/presentation/wording/translate.h"
#include "ui/presentation/wording/wording.h"

#include <QJsonArray>

namespace aelwyd {

using wording::translate;

namespace {

/// The day of an option; today if it is not there; nothing if it is no date.
std::optional<QDate> dayAsked(const CommandContext& context, const Composition& all, const char* option) {
    const QString name = QLatin1String(option);
    if (!context.arguments.has(name)) return all.clock->today();
    return dateFromCell(context.arguments.value(name));
}

ExitStatus refuseDay(const CommandContext& context, const char* verb, const char* option) {
    return refuseUsage(context.output, commandNamed(QLatin1String(verb)),
                       {{}, ErrorCode::WrongUsage, {context.arguments.value(QLatin1String(option))}});
}

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

QJsonObject jsonOf(const LedgerEntry& entry) {
    const QString reason = entry.note.isEmpty() ? toCode(entry.reason) : entry.note;
    return {{QStringLiteral("on"), iso(entry.on)},
            {QStringLiteral("kind"), toCode(entry.kind)},
            {QStringLiteral("minutes"), entry.minutes},
            {QStringLiteral("visit"), entry.visit ? QJsonValue(entry.visitReference) : QJsonValue()},
            {QStringLiteral("reason"), reason}};
}

/// Those that the period runs under, or was closed under.
QJsonObject jsonOfTerms(const BankTerms& terms) {
    return {{QStringLiteral("from"), iso(terms.from)},
            {QStringLiteral("bank_period"), toCode(terms.period)},
            {QStringLiteral("carry_over_limit_minutes"),
             terms.carryOverLimitMinutes ? QJsonValue(*terms.carryOverLimitMinutes) : QJsonValue()}};
}

QJsonObject jsonOf(const QString& person, const BankStatement& bank) {
    QJsonArray entries;
    for (const LedgerEntry& entry : bank.entries)
        entries.append(jsonOf(entry));
    QJsonObject json{{QStringLiteral("person"), person},
                     {QStringLiteral("period"), QJsonObject{{QStringLiteral("from"), iso(bank.period.from)},
                                                            {QStringLiteral("to"), iso(bank.period.to)}}},
                     {QStringLiteral("terms"), jsonOfTerms(bank.terms)},
                     {QStringLiteral("over_block"), bank.overBlock()},
                     {QStringLiteral("entries"), entries}};
    const std::pair<const char*, int> figures[] = {
        {"block", bank.block},     {"delivered", bank.delivered},   {"forfeited", bank.forfeited},
        {"planned", bank.planned}, {"banked", bank.banked},         {"used", bank.used},
        {"repaid", bank.repaid},   {"carried", bank.carried},       {"lapsed", bank.lapsed},
        {"owed", bank.owed},       {"adjusted", bank.adjusted},     {"carried_in", bank.carriedIn},
        {"balance", bank.balance}, {"remaining", bank.remaining()}, {"forecast", bank.forecast()}};
    for (const auto& [name, minutes] : figures)
        json.insert(QLatin1String(name), minutes);
    return json;
}

void tellFigures(FactSheet& sheet, const BankStatement& bank) {
    const auto fact = [&](const QString& label, int minutes) {
        sheet.fact(label, wording::minutes(minutes));
    };
    fact(translate("Commands", "Agreed for the period"), bank.block);
    fact(translate("Commands", "Delivered"), bank.delivered);
    fact(translate("Commands", "Lost at short notice"), bank.forfeited);
    fact(translate("Commands", "Still planned"), bank.planned);
    fact(translate("Commands", "Left to plan"), bank.remaining());
    fact(translate("Commands", "In the bank"), bank.balance);
    fact(translate("Commands", "In the bank after what is planned"), bank.forecast());
    fact(translate("Commands", "Owed to the person"), bank.owed);
}

void tellEntries(Output& output, const QList<LedgerEntry>& entries) {
    QList<QStringList> rows{{translate("Commands", "Day"), translate("Commands", "What"),
                             translate("Commands", "Time"), translate("Commands", "Visit"),
                             translate("Commands", "Why")}};
    for (const LedgerEntry& entry : entries)
        rows.append({wording::shortDate(entry.on), wording::word(entry.kind), wording::minutes(entry.minutes),
                     entry.visitReference, entry.note.isEmpty() ? wording::word(entry.reason) : entry.note});
    output.line({});
    output.table(rows);
}

QStringList flagLines(const QList<FlaggedVisit>& flags) {
    QStringList lines;
    for (const FlaggedVisit& flagged : flags)
        lines.append(translate("Commands", "Please look at visit %1: %2")
                         .arg(flagged.reference, wording::word(flagged)));
    return lines;
}

/// Visits where there is no bank are told too.
ExitStatus refuseBank(Output& output, const Problems& problems, const QList<FlaggedVisit>& flags) {
    for (const QString& line : flagLines(flags))
        output.message(line);
    return refuse(output, problems);
}

void tell(Output& output, const BankStatement& bank, const QList<FlaggedVisit>& flags) {
    FactSheet sheet(output);
    sheet.heading(translate("Commands", "Banked time, %1 to %2")
                      .arg(wording::date(bank.period.from), wording::date(bank.period.to)));
    if (bank.closed) output.line(translate("Commands", "This period is over."));
    output.line(wording::termsSentence(bank.terms));
    tellFigures(sheet, bank);
    if (bank.overBlock())
        output.line(translate("Commands", "Delivered and planned time passes what was agreed."));
    tellEntries(output, bank.entries);
    for (const QString& line : flagLines(flags))
        output.line(line);
}

QJsonObject jsonOf(const QString& person, const WeeklyCharge& charge) {
    const auto pair = [](double low, double high) { return QJsonArray{low, high}; };
    return {{QStringLiteral("person"), person},
            {QStringLiteral("week"), iso(charge.monday)},
            {QStringLiteral("hours"), pair(charge.minutes[0] / 60.0, charge.minutes[1] / 60.0)},
            {QStringLiteral("charge_pence"),
             charge.pence ? QJsonValue(pair((*charge.pence)[0], (*charge.pence)[1])) : QJsonValue()},
            {QStringLiteral("affected_by_flexibility"), charge.affectedByFlexibility()},
            {QStringLiteral("why"), wording::why(charge)}};
}

void tell(Output& output, const WeeklyCharge& charge) {
    output.line(translate("Commands", "Week from: %1").arg(wording::date(charge.monday)));
    if (charge.hasHours())
        output.line(translate("Commands", "Your plan suggests: %1")
                        .arg(wording::weeklyHours(charge.minutes[0], charge.minutes[1])));
    if (charge.isTold() && charge.affectedByFlexibility())
        output.line(translate("Commands", "Your charge would be between %1 and %2 a week.")
                        .arg(wording::money((*charge.pence)[0]), wording::money((*charge.pence)[1])));
    else if (charge.isTold())
        output.line(
            translate("Commands", "Your charge would be %1 a week.").arg(wording::money((*charge.pence)[0])));
    output.line(wording::why(charge));
}

} // namespace

ExitStatus runBank(const CommandContext& context) {
    return forPerson(context, "bank", OpenMode::MustExist, [&](Composition& all, const PersonAsked& person) {
        const auto day = dayAsked(context, all, "on");
        if (!day) return refuseDay(context, "bank", "on");
        const auto statement = all.bank.statement(person.id, *day);
        if (!statement)
            return refuseBank(context.output, statement.problems(), all.visits.flags(person.id, *day));
        if (!context.output.json())
            tell(context.output, statement.value(), all.visits.flags(person.id, *day));
        context.output.document(jsonOf(person.reference, statement.value()));
        return ExitStatus::Done;
    });
}

ExitStatus runCharge(const CommandContext& context) {
    return forPerson(context, "charge", OpenMode::MustExist,
                     [&](Composition& all, const PersonAsked& person) {
                         const auto day = dayAsked(context, all, "week");
                         if (!day) return refuseDay(context, "charge", "week");
                         const WeeklyCharge charge = all.bank.charge(person.id, *day);
                         tell(context.output, charge);
                         context.output.document(jsonOf(person.reference, charge));
                         return ExitStatus::Done;
                     });
}

} // namespace aelwyd
