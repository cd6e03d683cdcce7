// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/noteform.h"
#include "tests/support/seen.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/formdialog.h"
#include "ui/widgets/kit/formhost.h"
#include "ui/widgets/kit/textfields.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace aelwyd;

namespace {

/// Five lines, each of which is needed.
class NeededLines final : public FormDialog {
  public:
    NeededLines()
        : FormDialog(400) {
        for (int line = 0; line < 5; ++line)
            form().addRow(QString::number(line), QStringLiteral("Line %1").arg(line), new TextField);
        retranslate();
    }
    QPushButton* go() const {
        for (auto* button : findChildren<QPushButton*>())
            if (button->isDefault()) return button;
        return nullptr;
    }
    /// What stands below the edge, in pixels.
    int unseen() const { return findChild<QScrollArea*>()->verticalScrollBar()->maximum(); }

  protected:
    Problems keep() override {
        Problems problems;
        for (int line = 0; line < 5; ++line)
            problems.append({QString::number(line), ErrorCode::Required});
        return problems;
    }
    void retranslate() override { setWords(QStringLiteral("Lines"), QString(), QStringLiteral("Keep")); }
};

/// One text in two languages, and what was kept of it.
class OneText final : public FormDialog {
  public:
    OneText()
        : FormDialog(400) {
        form().addRow(QStringLiteral("text"), QStringLiteral("Text"), text);
        retranslate();
    }
    BilingualField* const text = new BilingualField(Lines::One);
    BilingualText kept;

  protected:
    Problems keep() override {
        kept = text->text();
        return {};
    }
    void retranslate() override { setWords(QStringLiteral("Text"), QString(), QStringLiteral("Keep")); }
};

/// Hears of forms.
class Listening final : public QWidget, public FormHost {
  public:
    void formShown(FormDialog& form) override { shown.append(&form); }
    QList<FormDialog*> shown;
};

} // namespace

TEST_CASE("The window that a form is opened over is told when it is shown, also through a dialog between") {
    // given
    Listening window;
    QDialog between(&window);
    test::NoteForm form(&between);
    test::NoteForm alone(nullptr);
    // when
    form.show();
    alone.show();
    // then
    CHECK(window.shown == QList<FormDialog*>{&form});
}

TEST_CASE("A form opens as high as its fields, and becomes higher for what is said beside them") {
    // given
    NeededLines dialog;
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    REQUIRE(QTest::qWaitFor([&] { return dialog.unseen() == 0; }));
    const int before = dialog.height();
    REQUIRE(dialog.go());
    // when
    dialog.go()->click();
    // then
    CHECK(QTest::qWaitFor([&] { return dialog.height() > before && dialog.unseen() == 0; }));
    CHECK(dialog.result() != QDialog::Accepted);
}

TEST_CASE("Whoever makes a form lower keeps it so until it has more to show") {
    // given
    NeededLines dialog;
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    REQUIRE(QTest::qWaitFor([&] { return dialog.unseen() == 0; }));
    const int low = dialog.height() - 60;
    dialog.resize(dialog.width(), low);
    // when
    dialog.findChild<TextField*>()->setText(QStringLiteral("typed"));
    dialog.findChild<FieldForm*>()->updateGeometry();
    test::settleAll();
    // then
    CHECK(dialog.height() == low);
    // when
    dialog.go()->click();
    // then
    CHECK(QTest::qWaitFor([&] { return dialog.height() > low && dialog.unseen() == 0; }));
}

TEST_CASE("Enter in a text of one line keeps the form, in either language") {
    for (const ReaderLanguage language : {ReaderLanguage::English, ReaderLanguage::Welsh}) {
        OneText dialog;
        dialog.show();
        TextArea* editor = dialog.text->editor(language);
        QTest::keyClicks(editor, QStringLiteral("Capel"));
        QTest::keyClick(editor, Qt::Key_Return);
        CHECK(dialog.result() == QDialog::Accepted);
        CHECK((dialog.kept.cy + dialog.kept.en) == QStringLiteral("Capel"));
    }
}

TEST_CASE(
    "Escape leads to the button that throws away what was typed, and Ctrl and Enter still keep it there") {
    // given
    OneText dialog;
    dialog.show();
    QTest::keyClicks(dialog.text->editor(ReaderLanguage::English), QStringLiteral("Chapel"));
    QTest::keyClick(dialog.text->editor(ReaderLanguage::English), Qt::Key_Escape);
    auto* cancel = qobject_cast<QPushButton*>(dialog.focusWidget());
    REQUIRE(cancel);
    REQUIRE(dialog.isVisible());
    // when
    QTest::keyClick(cancel, Qt::Key_Return, Qt::ControlModifier);
    // then
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.kept.en == QStringLiteral("Chapel"));
}
