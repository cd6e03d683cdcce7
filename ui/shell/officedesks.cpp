// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/officedesks.h"

#include "ui/shell/mainwindow.h"

namespace aelwyd {

OutcomesDesk::Services outcomesOf(const Office& office) {
    return {office.outcomes, office.reviews,      office.stories, office.concerns,
            office.plans,    office.safeguarding, office.people};
}

OfficeDesks::OfficeDesks(MainWindow& window, const Office& opened)
    : QObject(&window)
    , office(opened)
    , questions(&window)
    , feedback(office.matching, office.people, office.workforce, office.agency)
    , people(office.people, office.plans, office.agency)
    , staff(office.workforce, office.people, office.catalogues, office.agency)
    , match(office.matching, office.visits, office.people, office.workforce)
    , grid(office.matching, office.people, office.workforce)
    , retention(office.matching)
    , overrides(office.matching, office.visits, office.people, office.workforce)
    , week(office.visits, office.people, office.workforce, office.matching)
    , accounts(office.accounts)
    , backups(office.backups)
    , audit(office.audit, office.people, office.workforce)
    , records(office.erasure, office.people, office.workspace, office.copyRecord)
    , today(office.today, office.reviews, office.concerns)
    , bank(office.bank)
    , figures(office.workspace, office.matching, office.catalogues)
    , stories(outcomesOf(office))
    , themes(office.themes)
    , inbox(office.workspace)
    , continuity({office.bank, office.visits, office.people, office.plans, office.workforce, office.matching,
                  office.catalogues}) {
    accounts.setAgency([this] { return office.agency.agency().name; });
    people.setChoices(staff.choicesForPeople());
    people.setFeedback(&feedback);
    people.setMatching(&office.matching);
    staff.setMatching(&office.matching);
}

} // namespace aelwyd
