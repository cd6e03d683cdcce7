// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plansui/plandesk.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/catch.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/plans/itemcard.h"
#include "ui/widgets/plans/itemspage.h"
#include "ui/widgets/plans/minutesfield.h"
#include "ui/widgets/plans/planeditor.h"
#include "ui/widgets/plans/removedline.h"
#include "ui/widgets/plans/reviewpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRadioButton>
#include <QToolButton>
#include <algorithm>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// The editor of a draft in a window on the screen.
struct OpenEditor : PlanDesk {
    PlanEditor editor{agency.plans, draft.id, PlanChoices::from(catalogues)};
    explicit OpenEditor(PlanPage page = PlanPage::AboutMe) {
        editor.resize(900, 640);
        editor.show();
        editor.activateWindow();
        editor.goTo(page);
        QApplication::setActiveWindow(&editor);
    }
    TextArea* area(const QString& accessibleStart, ReaderLanguage language) {
        for (BilingualField* field : editor.findChildren<BilingualField*>())
            if (field->isVisibleTo(&editor) &&
                field->editor(language)->accessibleName().startsWith(accessibleStart))
                return field->editor(language);
        return nullptr;
    }
    ItemsPage* page() {
        for (ItemsPage* page : editor.findChildren<ItemsPage*>())
            if (page->isVisibleTo(&editor)) return page;
        return nullptr;
    }
    QList<ItemCard*> cards() {
        QList<ItemCard*> shown;
        for (ItemCard* card : page()->findChildren<ItemCard*>())
            if (!card->isHidden()) shown.append(card);
        return shown;
    }
    template <class Widget>
    Widget* named(const QString& accessibleName) {
        for (Widget* widget : editor.findChildren<Widget*>())
            if (widget->isVisibleTo(&editor) && widget->accessibleName() == accessibleName) return widget;
        return nullptr;
    }
    QPushButton* button(const QString& text) {
        for (QPushButton* button : editor.findChildren<QPushButton*>())
            if (button->isVisibleTo(&editor) && button->text() == text) return button;
        return nullptr;
    }
    bool tells(const QString& words) {
        for (QLabel* label : editor.findChildren<QLabel*>())
            if (label->isVisibleTo(&editor) && label->text().contains(words)) return true;
        return false;
    }
};

} // namespace

TEST_CASE("Typing in a field of the editor ends up in the file") {
    OpenEditor open;
    TextArea* area = open.area("A good day", ReaderLanguage::English);
    REQUIRE(area);
    area->setFocus();
    QTest::keyClicks(area, "Sun");
    open.editor.flush();
    CHECK(open.stored().texts.value(PlanText::GoodDay).en == "Sun");
}

TEST_CASE("Ctrl+Z and Ctrl+Shift+Z work while a text field has the focus") {
    OpenEditor open;
    TextArea* area = open.area("A good day", ReaderLanguage::English);
    area->setFocus();
    QTest::keyClicks(area, "Sun");
    QTest::keyClick(area, Qt::Key_Z, Qt::ControlModifier);
    CHECK(area->toPlainText().isEmpty());
    QTest::keyClick(area, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(area->toPlainText() == "Sun");
}

TEST_CASE("Switching the language while typing keeps the text and the cursor") {
    OpenEditor open;
    TextArea* area = open.area("A good day", ReaderLanguage::Welsh);
    area->setFocus();
    QTest::keyClicks(area, "Haul a gwynt");
    QTextCursor cursor = area->textCursor();
    cursor.setPosition(4);
    area->setTextCursor(cursor);
    installLanguage(*qApp, ReaderLanguage::Welsh);
    QApplication::processEvents();
    CHECK(area->toPlainText() == "Haul a gwynt");
    CHECK(area->textCursor().position() == 4);
    CHECK(area->hasFocus());
    CHECK(open.stored().texts.value(PlanText::GoodDay).cy == "Haul a gwynt");
    QTest::keyClicks(area, "iau");
    CHECK(area->toPlainText() == "Hauliau a gwynt");
    installLanguage(*qApp, ReaderLanguage::English);
}

TEST_CASE("A visit under half an hour asks for a reason, beside the field") {
    OpenEditor open(PlanPage::Visits);
    open.page()->open(open.draft.visits.first().id);
    CHECK_FALSE(open.area("Why it is under 30 minutes", ReaderLanguage::English));
    auto* minutes = open.named<MinutesField>("Minutes");
    REQUIRE(minutes);
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, "15");
    TextArea* reason = open.area("Why it is under 30 minutes", ReaderLanguage::English);
    REQUIRE(reason);
    CHECK(open.tells("30"));
    reason->setFocus();
    QTest::keyClicks(reason, "Only the eye drops");
    open.editor.flush();
    CHECK(open.stored().visits.first().minutes == 15);
    CHECK(open.stored().visits.first().shortReason.en == "Only the eye drops");
}

TEST_CASE("Each day of a visit says what it is for, in the language of now") {
    OpenEditor open(PlanPage::Visits);
    open.page()->open(open.draft.visits.first().id);
    CHECK(open.named<QToolButton>("Days, Monday"));
    installLanguage(*qApp, ReaderLanguage::Welsh);
    QApplication::processEvents();
    const auto buttons = open.editor.findChildren<QToolButton*>();
    const auto inWelsh = std::count_if(buttons.begin(), buttons.end(), [](const QToolButton* button) {
        return button->accessibleName().startsWith(QStringLiteral("Dyddiau, "));
    });
    CHECK(inWelsh >= 7);
    installLanguage(*qApp, ReaderLanguage::English);
}

TEST_CASE("A length that cannot be read stays as typed, and is told when it is left") {
    OpenEditor open(PlanPage::Visits);
    open.page()->open(open.draft.visits.first().id);
    auto* minutes = open.named<MinutesField>("Minutes");
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, "a while");
    QTest::keyClick(minutes, Qt::Key_Tab);
    open.editor.model().typeText(PlanText::History, {{}, "x"});
    CHECK(minutes->text() == "a while");
    CHECK(open.stored().visits.first().minutes == 45);
}

TEST_CASE("A text that cannot be read is kept on the way through the parts, and found before agreeing") {
    OpenEditor open(PlanPage::Visits);
    CHECK_FALSE(open.editor.goToUnreadable());
    open.page()->open(open.draft.visits.first().id);
    auto* minutes = open.named<MinutesField>("Minutes");
    REQUIRE(minutes);
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, "about forty");
    open.editor.goTo(PlanPage::AboutMe);
    open.editor.enter();
    open.editor.goTo(PlanPage::Visits);
    CHECK(minutes->text() == "about forty");
    open.editor.goTo(PlanPage::AboutMe);
    CHECK(open.editor.goToUnreadable());
    CHECK(open.editor.page() == PlanPage::Visits);
    CHECK(minutes->text() == "about forty");
    minutes->selectAll();
    QTest::keyClicks(minutes, "40");
    CHECK_FALSE(open.editor.goToUnreadable());
}

TEST_CASE("An added item is open, with the cursor in its first field") {
    OpenEditor open(PlanPage::Outcomes);
    open.button("Add an outcome")->click();
    REQUIRE(open.cards().size() == 2);
    CHECK(open.cards().last()->isOpen());
    QTest::keyClicks(QApplication::focusWidget(), "I want to sing");
    open.editor.flush();
    CHECK(open.stored().outcomes.last().wish.en == "I want to sing");
}

TEST_CASE("Tab goes through an open item before it comes to adding another") {
    OpenEditor open(PlanPage::Outcomes);
    open.page()->open(open.draft.outcomes.first().id);
    const QWidget* add = open.button("Add an outcome");
    open.cards().first()->head()->setFocus();
    QList<QWidget*> passed;
    while (passed.size() < 60 && QApplication::focusWidget() && QApplication::focusWidget() != add) {
        passed.append(QApplication::focusWidget());
        QTest::keyClick(passed.last(), Qt::Key_Tab);
    }
    CHECK(QApplication::focusWidget() == add);
    CHECK(passed.contains(open.area("The wish", ReaderLanguage::English)));
    CHECK(passed.contains(open.area("The wish", ReaderLanguage::Welsh)));
}

TEST_CASE("A kind of outcome is kept that is ticked without a mouse or a key") {
    OpenEditor open(PlanPage::Outcomes);
    open.page()->open(open.draft.outcomes.first().id);
    const auto kinds = open.page()->findChildren<QRadioButton*>();
    REQUIRE(kinds.size() > 1);
    for (QRadioButton* kind : {kinds.last(), kinds.first()}) {
        kind->setChecked(true);
        open.editor.flush();
        CHECK(static_cast<int>(open.stored().outcomes.first().kind) == kinds.indexOf(kind));
    }
}

TEST_CASE("Taking an item out asks nothing, says so, and brings it back on request") {
    OpenEditor open(PlanPage::Activities);
    emit open.cards().first()->removeRequested();
    CHECK(open.cards().isEmpty());
    CHECK(open.stored().activities.isEmpty());
    CHECK(open.tells("Taken out: Breakfast together"));
    open.button("Undo")->click();
    REQUIRE(open.cards().size() == 1);
    CHECK(open.stored().activities == open.draft.activities);
    CHECK_FALSE(open.tells("Taken out: Breakfast together"));
}

TEST_CASE("Alt and an arrow move an item, and its words stay open") {
    OpenEditor open(PlanPage::Outcomes);
    open.button("Add an outcome")->click();
    ItemCard* added = open.cards().last();
    QTest::keyClick(added, Qt::Key_Up, Qt::AltModifier);
    CHECK(open.stored().outcomes.first().id == added->id());
    CHECK(added->isOpen());
}

TEST_CASE("Undo goes to where it took effect") {
    OpenEditor open(PlanPage::Activities);
    emit open.cards().first()->removeRequested();
    open.editor.goTo(PlanPage::Risks);
    open.editor.model().undo();
    CHECK(open.editor.page() == PlanPage::Activities);
}

TEST_CASE("What is still needed leads to its field") {
    OpenEditor open;
    SupportPlan plan = open.stored();
    plan.outcomes[0].wish = {};
    REQUIRE(open.agency.plans.saveDraft(plan));
    open.editor.showNeeded();
    CHECK(open.editor.page() == PlanPage::Review);
    QPushButton* entry = open.button("Outcome 1: write the wish, in the person's own words.");
    REQUIRE(entry);
    entry->click();
    CHECK(open.editor.page() == PlanPage::Outcomes);
    CHECK(open.area("The wish", ReaderLanguage::English)->hasFocus());
}

TEST_CASE("Hostile names are shown as they are") {
    OpenEditor open(PlanPage::Activities);
    SupportPlan plan = open.stored();
    plan.activities[0].what.en = "<img src=x> & %1";
    REQUIRE(open.agency.plans.saveDraft(plan));
    CHECK(open.tells("<img src=x> & %1"));
    CHECK(open.cards().first()->head()->accessibleName().startsWith("<img src=x> & %1"));
    CHECK(accessibilityFaults(open.editor) == QStringList());
}

TEST_CASE("A screen reader and a keyboard find their way through every page of the editor") {
    OpenEditor open;
    for (int page = 0; page < kPlanPages; ++page) {
        open.editor.goTo(static_cast<PlanPage>(page));
        if (ItemsPage* items = open.page())
            if (!open.cards().isEmpty()) items->open(open.cards().first()->id());
        INFO(page);
        CHECK(accessibilityFaults(open.editor) == QStringList());
    }
}

TEST_CASE("The editor of a full plan opens at once") {
    PlanDesk desk;
    SupportPlan plan = desk.stored();
    for (int i = 0; i < 30; ++i)
        plan.activities.append(
            {.what = {{}, QStringLiteral("Activity %1").arg(i)}, .howILikeIt = {{}, QString(400, 'x')}});
    for (int i = 0; i < 10; ++i)
        plan.outcomes.append({.wish = {{}, QStringLiteral("Wish %1").arg(i)}});
    REQUIRE(desk.agency.plans.saveDraft(plan));
    QElapsedTimer timer;
    timer.start();
    PlanEditor editor(desk.agency.plans, desk.draft.id, PlanChoices::from(desk.catalogues));
    editor.resize(900, 640);
    editor.show();
    QApplication::processEvents();
    const qint64 opened = timer.restart();
    editor.goTo(PlanPage::Activities);
    QApplication::processEvents();
    WARN("open " << opened << " ms, activities " << timer.elapsed() << " ms");
    CHECK(editor.findChildren<ItemCard*>().size() == 31);
}
