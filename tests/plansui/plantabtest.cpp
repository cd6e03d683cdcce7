// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/plantab.h"
#include "tests/plansui/plandesk.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/answers.h"
#include "tests/support/catch.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/plans/agreementdialog.h"
#include "ui/widgets/plans/comparisonwindow.h"
#include "ui/widgets/plans/planeditor.h"
#include "ui/widgets/plans/planreader.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

QPushButton* button(QWidget& root, const QString& text) {
    for (QPushButton* button : root.findChildren<QPushButton*>())
        if (button->isVisibleTo(&root) && button->text() == text) return button;
    return nullptr;
}

bool tells(QWidget& root, const QString& words) {
    for (QLabel* label : root.findChildren<QLabel*>())
        if (label->isVisibleTo(&root) && label->text().contains(words)) return true;
    return false;
}

/// Counts the windows that are opened while it lives.
class OpenedWindows final : public QObject {
  public:
    OpenedWindows() { qApp->installEventFilter(this); }
    int count = 0;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool opens = event->type() == QEvent::Show && watched->isWidgetType();
        if (opens && static_cast<QWidget*>(watched)->isWindow()) ++count;
        return false;
    }
};

struct OpenTab : PlanDesk {
    Answers questions;
    PlanTab tab{agency.plans, catalogues, agency.people, questions};
    OpenTab() {
        questions.sure = false;
        tab.resize(900, 640);
        tab.open(eirlys.id);
        tab.show();
    }
};

} // namespace

TEST_CASE("A person without a plan is offered the first step") {
    OpenTab open;
    const ServiceUser huw = takeOn(open.agency, "Huw", "Llewelyn");
    open.tab.open(huw.id);
    REQUIRE(button(open.tab, "Write the first plan"));
    button(open.tab, "Write the first plan")->click();
    REQUIRE(open.tab.editor());
    CHECK(open.agency.plans.draftOf(huw.id) == open.tab.editor()->model().id());
    CHECK(open.tab.undoScope() == open.tab.editor()->model().id().uuid());
}

TEST_CASE("Opening another person keeps what was being typed for the first") {
    OpenTab open;
    open.tab.write();
    open.tab.editor()->model().typeText(PlanText::GoodDay, {{}, "Sun"});
    open.tab.open(takeOn(open.agency, "Huw", "Llewelyn").id);
    CHECK_FALSE(open.tab.editor());
    CHECK(open.stored().texts.value(PlanText::GoodDay).en == "Sun");
}

TEST_CASE("Changing an agreed plan starts the next version and leaves the agreed one in force") {
    OpenTab open;
    REQUIRE(open.agency.plans.agree(open.draft.id, meeting(open.agency)));
    CHECK(tells(open.tab, "In force"));
    button(open.tab, "Change the plan")->click();
    REQUIRE(open.tab.editor());
    CHECK(open.tab.editor()->model().plan().version == 2);
    CHECK(open.agency.plans.agreedOf(open.eirlys.id) == open.draft.id);
}

TEST_CASE("A person with several versions of a plan is opened without a window that flashes up") {
    OpenTab open;
    REQUIRE(open.agency.plans.agree(open.draft.id, meeting(open.agency)));
    button(open.tab, "Change the plan")->click();
    OpenedWindows opened;
    open.tab.open(takeOn(open.agency, "Huw", "Llewelyn").id);
    open.tab.open(open.eirlys.id);
    CHECK(button(open.tab, "What changed"));
    CHECK(opened.count == 0);
}

TEST_CASE("Agreeing in the window closes the editor of what has become unchangeable") {
    OpenTab open;
    open.tab.write();
    REQUIRE(open.agency.plans.agree(open.draft.id, meeting(open.agency)));
    CHECK_FALSE(open.tab.editor());
    CHECK(open.tab.undoScope().isNull());
}

TEST_CASE("Nothing is agreed over a day of review that cannot be read") {
    OpenTab open;
    open.tab.write();
    open.tab.editor()->goTo(PlanPage::Review);
    auto* review = open.tab.editor()->findChild<DateField*>();
    REQUIRE(review);
    review->clear();
    QTest::keyClicks(review, "31/2/2027");
    bool asked = false;
    QTimer::singleShot(0, &open.tab, [&asked] {
        QWidget* dialog = QApplication::activeModalWidget();
        asked = dialog && dialog->close();
    });
    button(*open.tab.editor(), "Agree…")->click();
    QApplication::processEvents();
    CHECK_FALSE(asked);
    REQUIRE(open.tab.editor());
    CHECK(open.tab.editor()->page() == PlanPage::Review);
    CHECK(review->text() == "31/2/2027");
}

TEST_CASE("A draft that was thrown away can be brought back") {
    OpenTab open;
    button(open.tab, "Throw the draft away")->click();
    CHECK_FALSE(open.agency.plans.plan(open.draft.id));
    QPushButton* bringBack = button(open.tab, "The draft was thrown away. Bring it back");
    REQUIRE(bringBack);
    bringBack->click();
    CHECK(open.agency.plans.plan(open.draft.id) == open.draft);
}

TEST_CASE("Printing asks for the version that one stands at") {
    OpenTab open;
    QList<SupportPlanId> asked;
    QObject::connect(&open.tab, &PlanTab::printRequested, &open.tab,
                     [&](const SupportPlanId& id) { asked.append(id); });
    button(open.tab, "Print…")->click();
    CHECK(asked == QList<SupportPlanId>{open.draft.id});
}

TEST_CASE("A party that is missing is told beside its field, and nothing is agreed") {
    PlanDesk desk;
    PersonPlans plans(desk.agency.plans, desk.agency.people);
    plans.setPerson(desk.eirlys.id);
    AgreementDialog dialog(plans, desk.draft.id);
    dialog.show();
    AgreementForm form = plans.suggestedAgreement();
    CHECK(form.person == "Eirlys Prydderch");
    form.provider = "Nia Prys";
    dialog.setForm(form);
    dialog.agree();
    CHECK(dialog.result() == QDialog::Rejected);
    CHECK(desk.stored().state == PlanState::Draft);

    form.socialWorkerTookPart = false;
    form.whyNone = "Self-funded: there is none";
    dialog.setForm(form);
    dialog.agree();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(desk.stored().state == PlanState::Agreed);
    CHECK(desk.stored().agreement->parties.last().note == "Self-funded: there is none");
}

TEST_CASE("A meeting in the future, or on no day at all, is told beside the day") {
    const AgreementForm form{.on = std::nullopt};
    PlanDesk desk;
    const auto problems =
        problemsOfForm(form, desk.agency.plans.problemsOfAgreement(desk.draft.id, form.agreement()));
    QStringList fields;
    for (const Problem& problem : problems)
        fields.append(problem.field);
    CHECK(fields.contains("agreed_on"));
    CHECK(fields.contains("person"));
    CHECK(fields.contains("provider"));
    CHECK(fields.contains("social_worker"));
}

TEST_CASE("The comparison tells what changed and stays plain text") {
    PlanDesk desk;
    REQUIRE(desk.agency.plans.agree(desk.draft.id, meeting(desk.agency)));
    const auto next = desk.agency.plans.startDraft(desk.eirlys.id);
    SupportPlan plan = *desk.agency.plans.plan(next.value());
    plan.outcomes.append({.wish = {{}, "<b>Sing</b> & dance"}});
    plan.texts[PlanText::WhatMatters].en = "Singing in the male voice choir";
    REQUIRE(desk.agency.plans.saveDraft(plan));
    PersonPlans plans(desk.agency.plans, desk.agency.people);
    plans.setPerson(desk.eirlys.id);
    ComparisonWindow window(plans, PlanChoices::from(desk.catalogues), desk.draft.id, next.value());
    window.show();
    CHECK(tells(window, "Outcome added: <b>Sing</b> & dance"));
    CHECK(tells(window, "(no longer: chapel) (new: the male voice choir)"));
    CHECK(accessibilityFaults(window) == QStringList());
}

TEST_CASE("A screen reader and a keyboard find their way through the plan's pages and dialogs") {
    OpenTab open;
    CHECK(accessibilityFaults(open.tab) == QStringList());
    REQUIRE(open.agency.plans.agree(open.draft.id, meeting(open.agency)));
    REQUIRE(open.agency.plans.startDraft(open.eirlys.id));
    CHECK(accessibilityFaults(open.tab) == QStringList());
    button(open.tab, "Read")->click();
    CHECK(accessibilityFaults(open.tab) == QStringList());

    PersonPlans plans(open.agency.plans, open.agency.people);
    plans.setPerson(open.eirlys.id);
    AgreementDialog dialog(plans, *open.agency.plans.draftOf(open.eirlys.id));
    dialog.show();
    CHECK(accessibilityFaults(dialog) == QStringList());
}
