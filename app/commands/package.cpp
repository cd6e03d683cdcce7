// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/facts.h"
#include "app/commands/personasked.h"
#include "app/commands/records.h"
#include "core/interchange/cellvalues.h"

#include <algorithm>

namespace aelwyd {

namespace {

const QString kHours = QStringLiteral("hours");
const QString kPause = QStringLiteral("pause");
const QString kEnd = QStringLiteral("end");
const QString kFrom = QStringLiteral("from");

/// One of the three changes, with everything that it needs, and what was wrong with the words if it cannot be
/// understood.
using PackageChange = std::function<Result<void>(BankService&, const ServiceUserId&, QDate today)>;

Problem notUnderstood(const QString& word) {
    return {{}, ErrorCode::WrongUsage, {word}};
}

/// "6..8" or "7", in minutes; figures beyond a week stay beyond it, and are refused as out of range.
std::optional<std::pair<int, int>> minutesAsked(const QString& text) {
    const QStringList parts = text.split(QLatin1String(".."));
    const auto least = minutesFromCell(parts.first().trimmed());
    const auto most = minutesFromCell(parts.last().trimmed());
    if (!least || !most || parts.size() > 2) return std::nullopt;
    constexpr qint64 kBeyond = 10 * 7 * 24 * 60;
    const auto bounded = [kBeyond](qint64 minutes) {
        return static_cast<int>(std::clamp(minutes, -kBeyond, kBeyond));
    };
    return std::pair(bounded(*least), bounded(*most));
}

Result<PackageChange> hoursChange(const Arguments& arguments) {
    const auto minutes = minutesAsked(arguments.value(kHours));
    const auto from = dateFromCell(arguments.value(kFrom));
    if (!minutes) return notUnderstood(arguments.value(kHours));
    if (arguments.has(kFrom) && !from) return notUnderstood(arguments.value(kFrom));
    return PackageChange([=](BankService& bank, const ServiceUserId& person, QDate today) {
        return bank.changeHours(person, {from.value_or(today), minutes->first, minutes->second});
    });
}

Result<PackageChange> pauseChange(const Arguments& arguments) {
    const QStringList days = arguments.value(kPause).split(QLatin1String(".."));
    const auto from = dateFromCell(days.first().trimmed());
    const auto to = dateFromCell(days.last().trimmed());
    if (!from || !to || days.size() > 2) return notUnderstood(arguments.value(kPause));
    return PackageChange([=](BankService& bank, const ServiceUserId& person, QDate) {
        return bank.pause(person, *from, *to);
    });
}

Result<PackageChange> endChange(const Arguments& arguments) {
    const auto on = dateFromCell(arguments.value(kEnd));
    if (!on) return notUnderstood(arguments.value(kEnd));
    return PackageChange(
        [=](BankService& bank, const ServiceUserId& person, QDate) { return bank.end(person, *on); });
}

Result<PackageChange> changeAsked(const Arguments& arguments) {
    const QStringList changes{kHours, kPause, kEnd};
    const auto asked = std::count_if(changes.begin(), changes.end(),
                                     [&](const QString& change) { return arguments.has(change); });
    if (asked != 1) return notUnderstood({});
    if (arguments.has(kFrom) && !arguments.has(kHours)) return notUnderstood(QStringLiteral("--from"));
    if (arguments.has(kHours)) return hoursChange(arguments);
    return arguments.has(kPause) ? pauseChange(arguments) : endChange(arguments);
}

} // namespace

ExitStatus runPackage(const CommandContext& context) {
    const auto change = changeAsked(context.arguments);
    if (!change)
        return refuseUsage(context.output, commandNamed(QStringLiteral("package")),
                           change.problems().first());
    return forPerson(context, "package", OpenMode::MustExist,
                     [&](Composition& all, const PersonAsked& person) {
                         const QDate today = all.clock->today();
                         const auto result = change.value()(all.bank, person.id, today);
                         if (!result) return refuse(context.output, result.problems());
                         const Package package = *all.people.package(person.id);
                         FactSheet sheet(context.output);
                         tell(sheet, package, today);
                         context.output.document(jsonOf(package, today));
                         return ExitStatus::Done;
                     });
}

} // namespace aelwyd
