// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/planpaper.h"

#include "core/service/agencyservice.h"
#include "core/service/auditservice.h"
#include "core/service/catalogues.h"
#include "core/service/peopleservice.h"
#include "core/service/planservice.h"
#include "ui/presentation/printing/progresspicture.h"
#include "ui/widgets/printing/bulkprintdialog.h"
#include "ui/widgets/printing/printwindow.h"

#include <limits>

namespace aelwyd {

std::optional<PlanDocument> documentOf(const Office& office, const SupportPlanId& id) {
    const auto plan = office.plans.plan(id);
    const auto person = plan ? office.people.person(plan->serviceUser) : std::nullopt;
    if (!person) return std::nullopt;
    const Agency agency = office.agency.agency();
    const QDate today = office.workspace.clock().today();
    return PlanDocument{.agencyName = agency.name,
                        .agencyPhone = agency.phone,
                        .demo = agency.demo,
                        .person = *person,
                        .circle = office.people.circle(person->id),
                        .package = office.people.package(person->id),
                        .plan = *plan,
                        .progress = progressOf(*plan, office.outcomes.outcomes(person->id, today)),
                        .frameworks = office.catalogues.frameworks(),
                        .competences = office.catalogues.competences(),
                        .printedOn = today,
                        .seal = office.plans.sealOfPlan(id).left(8),
                        .auditHead = office.audit.shortHead()};
}

void showPaper(const Office& office, const SupportPlanId& plan, QWidget* window) {
    const auto first = documentOf(office, plan);
    if (!first) return;
    office.audit.printed({first->person.id.uuid()}, QStringLiteral("plan"));
    PrintWindow(
        office.printer, [&] { return documentOf(office, plan).value_or(*first); }, window)
        .exec();
}

void printEverybody(const Office& office, QWidget* window) {
    QList<SupportPlanId> plans;
    QList<QUuid> people;
    for (const ServiceUserId& person : office.people.search({}, {}, std::numeric_limits<int>::max()).ids) {
        const auto agreed = office.plans.agreedOf(person);
        if (const auto id = agreed ? agreed : office.plans.draftOf(person)) plans.append(*id);
        people.append(person.uuid());
    }
    office.audit.printed(people, QStringLiteral("plan"));
    const auto supply = [&](int number) { return documentOf(office, plans.at(number)); };
    BulkPrintDialog(office.printer, static_cast<int>(plans.size()), supply, window).exec();
}

} // namespace aelwyd
