// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoprogress.h"

#include "core/demo/personprogress.h"

namespace aelwyd {

static QString managerOf(const DemoContent& content, int number) {
    const QStringList managers = demojson::strings(content.names, "managers");
    return managers.at(number % managers.size());
}

PersonProgress::PersonProgress(const DemoPerson& made, int number, const DemoContent& content, QDate today,
                               DemoProgress& into)
    : m_made(made)
    , m_number(number)
    , m_words(content.progress)
    , m_manager(managerOf(content, number))
    , m_today(today)
    , m_dice(derivedUuid(made.person.id.uuid(), "progress"))
    , m_into(into) {}

const SupportPlan* PersonProgress::agreedPlan() const {
    const SupportPlan* found = nullptr;
    for (const SupportPlan& plan : m_made.plans)
        if (plan.agreement) found = &plan;
    return found;
}

std::optional<QDate> PersonProgress::firstAgreed() const {
    for (const SupportPlan& plan : m_made.plans)
        if (plan.agreement) return plan.agreement->on;
    return std::nullopt;
}

/// The agreement of the first version that holds the outcome.
QDate PersonProgress::agreedSince(const PlanItemId& outcome) const {
    for (const SupportPlan& plan : m_made.plans)
        for (const PersonalOutcome& each : plan.outcomes)
            if (plan.agreement && each.id == outcome) return plan.agreement->on;
    return m_today;
}

void PersonProgress::tell() {
    if (!m_made.package || !agreedPlan()) return;
    holdReviews();
    for (const PersonalOutcome& outcome : agreedPlan()->outcomes)
        rate(outcome);
    tellStories();
    raise();
}

DemoProgress demoProgress(const DemoAgency& made, const DemoContent& content, QDate today) {
    DemoProgress progress;
    for (int number = 0; number < made.people.size(); ++number)
        PersonProgress(made.people.at(number), number, content, today, progress).tell();
    return progress;
}

} // namespace aelwyd
