// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblewalk.h"
#include "tests/support/catch.h"
#include "tests/support/seen.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>

using namespace aelwyd;

namespace {

struct Field {
    Field() {
        widget.setLabel(QStringLiteral("What matters to me"));
        widget.resize(900, 200);
        widget.show();
        QApplication::processEvents();
    }
    ~Field() { installLanguage(*qApp, ReaderLanguage::English); }
    BilingualField widget;
    TextArea* english = widget.editor(ReaderLanguage::English);
    TextArea* welsh = widget.editor(ReaderLanguage::Welsh);
};

QStringList shownRemarks(const QWidget& widget) {
    QStringList shown;
    for (const Remark* remark : widget.findChildren<Remark*>())
        if (remark->isVisible()) shown.append(remark->text());
    return shown;
}

} // namespace

TEST_CASE("A text in one language says which readers are left out") {
    Field field;
    CHECK(shownRemarks(field.widget).isEmpty());
    QTest::keyClicks(field.english, QStringLiteral("Chapel"));
    CHECK(shownRemarks(field.widget) == QStringList{QStringLiteral("Welsh readers are left out.")});
    QTest::keyClicks(field.welsh, QStringLiteral("Capel"));
    CHECK(shownRemarks(field.widget).isEmpty());
    CHECK(field.widget.text() == BilingualText{QStringLiteral("Capel"), QStringLiteral("Chapel")});
}

TEST_CASE("What stands below a text stays where it is while readers are left out and are not") {
    for (const int width : {900, 460, 240}) {
        // given
        Field field;
        field.widget.resize(width, 400);
        QApplication::processEvents();
        const auto places = [&] {
            QApplication::processEvents();
            return std::tuple(field.widget.heightForWidth(width),
                              field.english->mapTo(&field.widget, QPoint()).y(),
                              field.welsh->mapTo(&field.widget, QPoint()).y());
        };
        const auto empty = places();
        // when
        QTest::keyClicks(field.english, QStringLiteral("Tea"));
        const auto half = places();
        QTest::keyClicks(field.welsh, QStringLiteral("Te"));
        // then
        CHECK(half == empty);
        CHECK(places() == empty);
    }
}

TEST_CASE("Typing is announced, setting a text is not") {
    Field field;
    QSignalSpy edited(&field.widget, &BilingualField::edited);
    field.widget.setText({QStringLiteral("Capel"), QStringLiteral("Chapel")});
    CHECK(edited.isEmpty());
    QTest::keyClick(field.welsh, Qt::Key_A);
    CHECK(edited.size() == 1);
}

TEST_CASE("Tab goes from the language that stands first to the other, and on") {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* form = new QWidget;
    auto* field = new BilingualField;
    auto* next = new QLineEdit;
    (new QVBoxLayout(form))->addWidget(field);
    column->addWidget(form);
    column->addWidget(next);
    window.show();
    QApplication::setActiveWindow(&window);
    field->setFocus();
    CHECK(QApplication::focusWidget() == field->editor(ReaderLanguage::English));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == field->editor(ReaderLanguage::Welsh));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == next);
}

TEST_CASE("A text that comes in from elsewhere leaves the cursor where the person writes") {
    Field field;
    field.widget.setText({{}, QStringLiteral("Chapel on Sunday")});
    QTextCursor cursor = field.english->textCursor();
    cursor.setPosition(6);
    field.english->setTextCursor(cursor);
    field.widget.setText({{}, QStringLiteral("Chapel on Saturday")});
    CHECK(field.english->textCursor().position() == 6);
    CHECK(field.english->toPlainText() == QStringLiteral("Chapel on Saturday"));
}

TEST_CASE("Switching the language while typing keeps the text and the cursor") {
    Field field;
    QTest::keyClicks(field.english, QStringLiteral("Tea before bed"));
    QTextCursor cursor = field.english->textCursor();
    cursor.setPosition(3);
    field.english->setTextCursor(cursor);
    installLanguage(*qApp, ReaderLanguage::Welsh);
    test::settleAll();
    CHECK(field.english->toPlainText() == QStringLiteral("Tea before bed"));
    CHECK(field.english->textCursor().position() == 3);
    CHECK(field.welsh->mapTo(&field.widget, QPoint()).x() <
          field.english->mapTo(&field.widget, QPoint()).x());
}

TEST_CASE("The languages stand one above the other where it is narrow") {
    Field field;
    CHECK(field.english->mapTo(&field.widget, QPoint()).y() ==
          field.welsh->mapTo(&field.widget, QPoint()).y());
    field.widget.resize(300, 300);
    QApplication::processEvents();
    CHECK(field.english->mapTo(&field.widget, QPoint()).y() <
          field.welsh->mapTo(&field.widget, QPoint()).y());
}

TEST_CASE("Side by side the texts begin at one height, however many lines the sign above one takes") {
    // given
    Field field;
    installLanguage(*qApp, ReaderLanguage::Welsh);
    int highest = 0, lowest = 1000, beside = 0;
    for (int width = 480; width <= 760; width += 4) {
        // when
        field.widget.resize(width, 300);
        QApplication::processEvents();
        const QPoint welsh = field.welsh->mapTo(&field.widget, QPoint());
        const QPoint english = field.english->mapTo(&field.widget, QPoint());
        if (welsh.x() == english.x()) continue;
        // then
        ++beside;
        CHECK(welsh.y() == english.y());
        highest = std::max(highest, welsh.y());
        lowest = std::min(lowest, welsh.y());
    }
    CHECK(beside > 20);
    CHECK(highest > lowest); // the sign took two lines, and one
}

TEST_CASE("A paste of a megabyte is refused in words and what was there is kept") {
    Field field;
    field.widget.setText({{}, QStringLiteral("Kept")});
    QApplication::clipboard()->setText(QString(1 << 20, u'x'));
    field.english->paste();
    CHECK(field.english->toPlainText() == QStringLiteral("Kept"));
    CHECK(shownRemarks(field.widget).join(u' ').contains(QStringLiteral("too long")));
}

TEST_CASE("A paste is plain text, markup and all") {
    Field field;
    auto* rich = new QMimeData;
    rich->setHtml(QStringLiteral("<b>Bold</b>"));
    rich->setText(QStringLiteral("<b>Bold</b>"));
    QApplication::clipboard()->setMimeData(rich);
    field.english->paste();
    CHECK(field.english->toPlainText() == QStringLiteral("<b>Bold</b>"));
}

TEST_CASE("Undo keys are left to the window") {
    Field field;
    QTest::keyClicks(field.english, QStringLiteral("Chapel"));
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QApplication::sendEvent(field.english, &undo);
    CHECK_FALSE(undo.isAccepted());
    QTest::keyClick(field.english, Qt::Key_Z, Qt::ControlModifier);
    CHECK(field.english->toPlainText() == QStringLiteral("Chapel"));
}

TEST_CASE("A field of one line takes no line breaks, and Enter goes on") {
    BilingualField field(Lines::One);
    field.show();
    TextArea* english = field.editor(ReaderLanguage::English);
    QApplication::clipboard()->setText(QStringLiteral("Walk\nto the shop"));
    english->paste();
    CHECK(english->toPlainText() == QStringLiteral("Walk to the shop"));
    QTest::keyClick(english, Qt::Key_Return);
    CHECK(english->toPlainText() == QStringLiteral("Walk to the shop"));
}

TEST_CASE("A field grows with its text") {
    Field field;
    const int empty = field.english->height();
    field.widget.setText({{}, QStringLiteral("One\nTwo\nThree\nFour")});
    QApplication::processEvents();
    CHECK(field.english->height() > empty * 2);
}

TEST_CASE("Both editors of a field have names that say the language") {
    Field field;
    CHECK(field.english->accessibleName() == QStringLiteral("What matters to me, English"));
    CHECK(test::accessibilityFaults(field.widget) == QStringList());
}
