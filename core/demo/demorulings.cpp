// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demorulings.h"

#include "core/demo/demojson.h"
#include "core/demo/dice.h"
#include "core/workforce/due.h"

namespace aelwyd {

using namespace demojson;

namespace {

constexpr int kLongestLate = 42;

/// The day by which a decision was needed; nothing where none was, or where it may still be waited for.
std::optional<QDate> ruledBy(const CareWorker& worker, QDate today) {
    if (!worker.experience) return std::nullopt;
    const auto due = amberDecisionOn({worker, {ExperienceDecision{*worker.experience}}}, today);
    const bool isWaiting = !due || *due >= today.addDays(-kLongestLate);
    return isWaiting || (worker.leaveDate && *worker.leaveDate <= *due) ? std::nullopt : due;
}

QDate workingDay(QDate day) {
    return day.dayOfWeek() > Qt::Friday ? day.addDays(Qt::Friday - day.dayOfWeek()) : day;
}

} // namespace

QList<DemoRuling> demoRulings(const DemoAgency& made, const DemoContent& content, QDate today) {
    const QJsonArray reasons =
        content.workers.value(QLatin1String("reasons")).toObject().value(toCode(Rag::Amber)).toArray();
    const QJsonArray managers = content.names.value(QLatin1String("managers")).toArray();
    QList<DemoRuling> rulings;
    for (const CareWorker& worker : made.workers) {
        const auto due = ruledBy(worker, today);
        if (!due) continue;
        Dice dice(derivedUuid(worker.id.uuid(), "ruling"));
        const QDate day = workingDay(due->addDays(-dice.between(1, 8)));
        const RagDecision amber{Rag::Amber, day, dice.pick(managers).toString(),
                                dice.pick(reasons).toString()};
        rulings.append({worker.id, {amber, ExperienceBasis::Review, day, AmberRuling::KeptToAmberAndGreen}});
    }
    return rulings;
}

} // namespace aelwyd
