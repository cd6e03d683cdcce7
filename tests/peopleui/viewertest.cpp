// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peopleui/screendesk.h"
#include "tests/service/protectedagency.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using aelwyd::test::ScreenDesk;

namespace {

const QString kAskAManager = QStringLiteral("Your role does not allow this. Ask a manager.");

/// Huw, who may only look, in front of somebody's record.
struct ViewersDesk {
    ViewersDesk() {
        office.admitHuw(Role::Viewer);
        huw = office.huw();
        desk = std::make_unique<ScreenDesk>(*huw);
    }
    /// By Mair, who leaves again.
    ServiceUserId activePerson() const {
        const auto mair = office.mair();
        const ServiceUserId taken = mair->takeOn(QStringLiteral("Prydderch"), QStringLiteral("P-1")).id;
        const Package active =
            withStage({.serviceUser = taken}, {QDate(2026, 1, 5), PackageStage::Active, {}});
        test::mustBeDone(mair->people.savePackage(active));
        return taken;
    }
    void goTo(const char* tab) {
        desk->screen.goTo(QStringLiteral("person/%1/%2").arg(id.toString(), QLatin1String(tab)));
    }
    test::ProtectedAgency office;
    ServiceUserId id = activePerson();
    std::unique_ptr<test::SeatedUser> huw;
    std::unique_ptr<ScreenDesk> desk;
};

} // namespace

TEST_CASE("Whoever may only look is told why a decision about complexity is not added") {
    ViewersDesk at;
    at.goTo("overview");
    at.desk->click(QStringLiteral("Decide about complexity"));
    ComplexityForm& form = at.desk->desk.complexity();
    form.edit(QStringLiteral("status"), [](ComplexityEntry& e) { e.status = Rag::Green; });
    form.edit(QStringLiteral("complexity_reason"),
              [](ComplexityEntry& e) { e.reason = QStringLiteral("Settled"); });
    at.desk->type(QStringLiteral("Who decided"), QStringLiteral("Huw"));
    at.desk->click(QStringLiteral("Add the decision"));
    CHECK(at.desk->visibleText().contains(kAskAManager));
    CHECK(at.huw->people.complexityHistory(at.id).isEmpty());
}

TEST_CASE("Whoever may only look is told why a package is not paused") {
    ViewersDesk at;
    at.goTo("package");
    at.desk->click(QStringLiteral("Pause support"));
    at.desk->type(QStringLiteral("From"), QStringLiteral("20/11/2026"));
    at.desk->click(QStringLiteral("Save"));
    CHECK(at.desk->visibleText().contains(kAskAManager));
}

TEST_CASE("Whoever may only look is told why nobody is added to the circle") {
    ViewersDesk at;
    at.goTo("circle");
    at.desk->click(QStringLiteral("Add somebody"));
    at.desk->type(QStringLiteral("Name"), QStringLiteral("Gwen"));
    at.desk->click(QStringLiteral("Save"));
    CHECK(at.desk->visibleText().contains(kAskAManager));
}
