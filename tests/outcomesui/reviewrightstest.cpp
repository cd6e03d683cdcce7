// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/protectedagency.h"
#include "tests/support/catch.h"
#include "tests/support/seen.h"
#include "ui/widgets/outcomes/outcomestab.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPushButton>
#include <algorithm>

using namespace aelwyd;

namespace {

/// Huw in this role, and the tab on somebody whose first day was looked back on, with something to be done.
struct HuwsTab {
    explicit HuwsTab(Role role) {
        office.admitHuw(role);
        const ServiceUserId person = reviewedByMair();
        huw = office.huw();
        outcomes = std::make_unique<OutcomeService>(huw->workspace);
        reviews = std::make_unique<ReviewService>(huw->workspace);
        stories = std::make_unique<StoryService>(huw->workspace);
        concerns = std::make_unique<ConcernService>(huw->workspace);
        safeguarding = std::make_unique<SafeguardingService>(huw->workspace);
        tab = std::make_unique<OutcomesTab>(OutcomesDesk::Services{*outcomes, *reviews, *stories, *concerns,
                                                                   huw->plans, *safeguarding, huw->people});
        tab->open(person);
        tab->show();
        // Rows that were made while nothing was shown come into sight with the next events.
        QCoreApplication::processEvents();
    }
    ServiceUserId reviewedByMair() const {
        const auto mair = office.mair();
        const QDate today = office.clock->today();
        Review review{.person = mair->takeOn(QStringLiteral("Prydderch"), QStringLiteral("P-1")).id,
                      .kind = ReviewKind::FirstDay,
                      .on = today};
        review.participants = {{{}, Voice::Person, {}, {}}};
        review.actions = {{{}, QStringLiteral("Ring the daughter"), QStringLiteral("Mair"), today, {}}};
        test::mustBeDone(ReviewService(mair->workspace).save(review));
        return review.person;
    }
    bool offers(const QString& words) const {
        const auto buttons = tab->findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton* button) {
            return button->isVisible() && button->accessibleName().startsWith(words);
        });
    }
    bool offersToHold() const {
        return test::controlCalled<QPushButton>(*tab, QStringLiteral("Hold a review…")) != nullptr;
    }

    test::ProtectedAgency office;
    std::unique_ptr<test::SeatedUser> huw;
    std::unique_ptr<OutcomeService> outcomes;
    std::unique_ptr<ReviewService> reviews;
    std::unique_ptr<StoryService> stories;
    std::unique_ptr<ConcernService> concerns;
    std::unique_ptr<SafeguardingService> safeguarding;
    std::unique_ptr<OutcomesTab> tab;
};

} // namespace

TEST_CASE("Whoever may only look reads the reviews that were held and is offered none to hold or change") {
    const HuwsTab at(Role::Viewer);
    CHECK(at.offers(QStringLiteral("The record, on paper…")));
    CHECK_FALSE(at.offers(QStringLiteral("Change…")));
    CHECK_FALSE(at.offersToHold());
    REQUIRE(at.tab->findChild<QCheckBox*>());
    CHECK_FALSE(at.tab->findChild<QCheckBox*>()->isEnabled());
}

TEST_CASE("Whoever may write holds reviews, changes them and ticks what was done") {
    const HuwsTab at(Role::Supervisor);
    CHECK(at.offers(QStringLiteral("Change…")));
    CHECK(at.offersToHold());
    REQUIRE(at.tab->findChild<QCheckBox*>());
    CHECK(at.tab->findChild<QCheckBox*>()->isEnabled());
}
