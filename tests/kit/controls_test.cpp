// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblewalk.h"
#include "tests/support/catch.h"
#include "ui/widgets/kit/avatar.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/flowlayout.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/numberbox.h"
#include "ui/widgets/kit/ragbadge.h"
#include "ui/widgets/kit/textfields.h"
#include "ui/widgets/kit/weekdaybuttons.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace aelwyd;

TEST_CASE("Initials are the first letters of the first and the last name") {
    CHECK(initialsOf(QStringLiteral("Eirlys Rhŷs-Ŵyn")) == QStringLiteral("ER"));
    CHECK(initialsOf(QStringLiteral("ŵena o'Neill Tŷ")) == QStringLiteral("ŴT"));
    CHECK(initialsOf(QStringLiteral("Siân")) == QStringLiteral("S"));
    CHECK(initialsOf({}) == QString());
}

TEST_CASE("A status is said in a word") {
    RagBadge badge(Rag::Amber);
    CHECK(badge.text() == QStringLiteral("Amber"));
    badge.setStatus(std::nullopt);
    CHECK(badge.text() == QStringLiteral("Not decided"));
}

TEST_CASE(
    "A remark that is told before it has its place is no window of its own, and is read once it has one") {
    QWidget page;
    QVBoxLayout column(&page);
    page.show();
    auto* remark = new Remark(Remark::Kind::Quiet);
    remark->setText(QStringLiteral("By 1 March"));
    CHECK_FALSE(remark->isVisible());
    column.addWidget(remark);
    QCoreApplication::processEvents();
    CHECK(remark->isVisible());
    remark->setText({});
    CHECK_FALSE(remark->isVisible());
}

TEST_CASE("A name with markup in it is shown as typed") {
    CHECK(PlainLabel(QStringLiteral("<b>Mair</b>")).textFormat() == Qt::PlainText);
    Card card(QStringLiteral("<img src=x>"));
    CHECK(test::accessibilityFaults(card) == QStringList());
}

TEST_CASE("Enter presses the button that has the keys, and not the one that the dialog would press") {
    QDialog dialog;
    QVBoxLayout column(&dialog);
    auto* leave = plainButton(QStringLiteral("Leave it"));
    auto* take = primaryButton(QStringLiteral("Take it in"));
    column.addWidget(leave);
    column.addWidget(take);
    take->setDefault(true);
    const QSignalSpy left(leave, &QPushButton::clicked);
    const QSignalSpy taken(take, &QPushButton::clicked);
    dialog.show();
    leave->setFocus();
    QTest::keyClick(leave, Qt::Key_Return);
    CHECK(left.count() == 1);
    CHECK(taken.count() == 0);
    QTest::keyClick(take, Qt::Key_Enter);
    CHECK(taken.count() == 1);
}

TEST_CASE("The wheel over a choice or a figure neither changes it nor brings the keys to it") {
    CodeBox choice([](const QString& code) { return code; });
    choice.setCodes({QStringLiteral("cy"), QStringLiteral("en")});
    NumberBox figure(1, 9);
    for (QWidget* box : QList<QWidget*>{&choice, &figure}) {
        QWheelEvent down({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                         false);
        QCoreApplication::sendEvent(box, &down);
        CHECK_FALSE(down.isAccepted());
        CHECK(box->focusPolicy() == Qt::StrongFocus);
    }
    CHECK(choice.code() == QStringLiteral("cy"));
    CHECK(figure.value() == 1);
}

TEST_CASE("Weekdays are pressed one by one and moved between with the arrow keys") {
    WeekdayButtons days;
    days.show();
    QSignalSpy edited(&days, &WeekdayButtons::edited);
    days.setDays(Weekdays::mondayToFriday());
    CHECK(edited.isEmpty());
    const auto buttons = days.findChildren<QToolButton*>();
    QTest::mouseClick(buttons.at(5), Qt::LeftButton);
    CHECK(edited.size() == 1);
    CHECK(days.days() == Weekdays::mondayToFriday().with(6));
    buttons.at(6)->toggle(); // as a screen reader does
    CHECK(edited.size() == 2);
    days.setLabel(QStringLiteral("Days of this visit"));
    CHECK(buttons.first()->accessibleName() == QStringLiteral("Days of this visit, Monday"));
    CHECK(test::accessibilityFaults(days) == QStringList());
}

TEST_CASE("A box of choices says what it is for, besides what is chosen") {
    CodeBox box([](const QString& code) { return code; });
    box.setCodes({QStringLiteral("everybody")});
    box.setAccessibleName(QStringLiteral("Which workers"));
    const auto* spoken = QAccessible::queryAccessibleInterface(&box);
    REQUIRE(spoken);
    CHECK(spoken->text(QAccessible::Description) == QStringLiteral("Which workers"));
}

TEST_CASE("An empty page offers the first step") {
    EmptyPage page("users");
    QSignalSpy step(&page, &EmptyPage::firstStep);
    page.setWords(QStringLiteral("Nobody yet"), QStringLiteral("People will be here."));
    page.setFirstStep(QStringLiteral("Take on a person"));
    page.show();
    QTest::mouseClick(page.findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(step.size() == 1);
    CHECK(test::accessibilityFaults(page) == QStringList());
}

TEST_CASE("Items flow into the next line when the line is full") {
    QWidget box;
    auto* flow = new FlowLayout(8, &box);
    for (int i = 0; i < 6; ++i) {
        auto* item = new QWidget;
        item->setFixedSize(100, 20);
        flow->addWidget(item);
    }
    CHECK(flow->heightForWidth(700) == 20);
    CHECK(flow->heightForWidth(330) == 48);
}

TEST_CASE("An icon button says what it does") {
    const std::unique_ptr<QToolButton> button(iconButton("plus", QStringLiteral("Take on a person")));
    CHECK(button->accessibleName() == QStringLiteral("Take on a person"));
}

TEST_CASE("A line refuses a paste that is too long and leaves undo to the window") {
    TextField field;
    QSignalSpy refused(&field, &TextField::refused);
    field.setLongest(10);
    field.setText(QStringLiteral("Mair"));
    QApplication::clipboard()->setText(QString(1 << 20, u'x'));
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    CHECK(field.text() == QStringLiteral("Mair"));
    CHECK(refused.size() == 1);
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(field.text() == QStringLiteral("Mair"));
}
