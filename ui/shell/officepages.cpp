// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/officepages.h"

#include "ui/presentation/people/peopledesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/people/peoplescreen.h"
#include "ui/widgets/plans/plantab.h"

namespace aelwyd {
namespace {

/// What the pages work with; a child of the window, so that it goes after the pages.
class Desks final : public QObject {
  public:
    Desks(MainWindow& window, const Office& office)
        : QObject(&window), questions(&window), people(office.people, office.plans, office.agency) {}
    WindowQuestions questions;
    PeopleDesk people;
};

} // namespace

void addOfficePages(MainWindow& window, const Office& office) {
    auto* desks = new Desks(window, office);
    const PlanTabFactory planTab = [desks, &office] {
        return new PlanTab(office.plans, office.catalogues, office.people, desks->questions);
    };
    window.addPage(QStringLiteral("people"), new PeopleScreen(desks->people, desks->questions, planTab));
}

} // namespace aelwyd
