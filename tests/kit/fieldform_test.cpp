// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblewalk.h"
#include "tests/support/catch.h"
#include "tests/support/seen.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QTest>

using namespace aelwyd;

namespace {

struct Form {
    Form() {
        form.addRow(QStringLiteral("last_name"), QStringLiteral("Last name"), name, FieldWidth::Half);
        form.addRow(QStringLiteral("date_of_birth"), QStringLiteral("Date of birth"), born, FieldWidth::Half);
        form.addRow(QStringLiteral("culture"), QStringLiteral("Culture and faith"), culture);
        form.resize(900, 400);
        form.show();
        QApplication::processEvents();
    }
    ~Form() { installLanguage(*qApp, ReaderLanguage::English); }
    QStringList problems() const {
        QStringList shown;
        for (const Remark* remark : form.findChildren<Remark*>())
            if (remark->isVisible() && !remark->text().isEmpty()) shown.append(remark->text());
        return shown;
    }
    FieldForm form;
    TextField* name = new TextField;
    DateField* born = new DateField;
    BilingualField* culture = new BilingualField;
};

} // namespace

TEST_CASE("A problem stands beside its field in words, and goes when it is gone") {
    Form form;
    const Problem missing{QStringLiteral("last_name"), ErrorCode::Required};
    CHECK(form.form.showProblems({missing}).isEmpty());
    CHECK(form.problems() == QStringList{QStringLiteral("This is needed. Please fill it in.")});
    CHECK(form.name->accessibleDescription() == QStringLiteral("This is needed. Please fill it in."));
    form.form.showProblems({});
    CHECK(form.problems().isEmpty());
}

TEST_CASE("A problem of no field here is handed back") {
    Form form;
    const Problem elsewhere{QStringLiteral("postcode"), ErrorCode::Required};
    CHECK(form.form.showProblems({elsewhere}) == Problems{elsewhere});
}

TEST_CASE("A problem of one language stands under that language") {
    Form form;
    form.form.showProblems({{QStringLiteral("culture/cy"), ErrorCode::ControlCharacter}});
    CHECK(form.problems().size() == 1);
    CHECK(form.form.focusFirstProblem());
}

TEST_CASE("What is said of a text in two languages stands once, and goes as soon as either is written") {
    for (const ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
        // given
        Form form;
        form.form.showProblems({{QStringLiteral("culture"), ErrorCode::Required}});
        REQUIRE(form.problems() == QStringList{QStringLiteral("This is needed. Please fill it in.")});
        // when
        QTest::keyClicks(form.culture->editor(language), QStringLiteral("Capel"));
        // then
        CHECK_FALSE(form.problems().contains(QStringLiteral("This is needed. Please fill it in.")));
    }
}

TEST_CASE("A problem that was cleared by writing stays away when the language changes") {
    // given
    Form form;
    const QString needed = QStringLiteral("This is needed. Please fill it in.");
    form.form.showProblems({{QStringLiteral("culture"), ErrorCode::Required},
                            {QStringLiteral("culture/cy"), ErrorCode::ControlCharacter},
                            {QStringLiteral("last_name"), ErrorCode::Required}});
    // when
    QTest::keyClicks(form.culture->editor(ReaderLanguage::English), QStringLiteral("Chapel"));
    for (const ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
        installLanguage(*qApp, language);
        QApplication::processEvents();
    }
    // then
    CHECK(form.problems().count(needed) == 1);
    CHECK(form.culture->tellsProblem(ReaderLanguage::Welsh));
}

TEST_CASE(
    "What is needed is no longer asked for once it is there, and other problems stay until they are tried") {
    // given
    FieldForm form;
    auto* name = new TextField;
    auto* born = new TextField;
    auto* choice = new QComboBox;
    choice->addItems({QString(), QStringLiteral("Wholly")});
    form.addRow(QStringLiteral("name"), QStringLiteral("Name"), name);
    form.addRow(QStringLiteral("born"), QStringLiteral("Born"), born);
    form.addRow(QStringLiteral("choice"), QStringLiteral("Choice"), choice);
    form.show();
    form.showProblems({{QStringLiteral("name"), ErrorCode::Required},
                       {QStringLiteral("born"), ErrorCode::Date, {QStringLiteral("x")}},
                       {QStringLiteral("choice"), ErrorCode::Required}});
    // when
    QTest::keyClicks(name, QStringLiteral("Mair"));
    QTest::keyClicks(born, QStringLiteral("3"));
    choice->setCurrentIndex(1);
    emit choice->activated(1);
    // then
    CHECK_FALSE(name->property("problem").toBool());
    CHECK_FALSE(choice->property("problem").toBool());
    CHECK(born->property("problem").toBool());
    CHECK_FALSE(test::visibleText(form).contains(QStringLiteral("This is needed")));
}

TEST_CASE("Names are offered by their beginnings first, then by the beginnings of later words") {
    // given
    TextField field;
    offerNames(field, {QStringLiteral("Diana Rees"), QStringLiteral("Susan Ann Lloyd"),
                       QStringLiteral("Ann Evans")});
    // when
    QTest::keyClicks(&field, QStringLiteral("an"));
    // then
    QStringList offered;
    for (int row = 0; field.completer()->setCurrentRow(row); ++row)
        offered.append(field.completer()->currentCompletion());
    CHECK(offered == QStringList{QStringLiteral("Ann Evans"), QStringLiteral("Susan Ann Lloyd"),
                                 QStringLiteral("Diana Rees")});
}

TEST_CASE("Half fields stand side by side only where there is room") {
    Form form;
    const auto top = [&](QWidget* widget) { return widget->mapTo(&form.form, QPoint()).y(); };
    CHECK(top(form.name) == top(form.born));
    form.form.resize(420, 600);
    QApplication::processEvents();
    CHECK(top(form.name) < top(form.born));
}

TEST_CASE("A form has names on everything and re-words its problems with the language") {
    Form form;
    form.form.showProblems({{QStringLiteral("last_name"), ErrorCode::Required}});
    CHECK(test::accessibilityFaults(form.form) == QStringList());
    installLanguage(*qApp, ReaderLanguage::Welsh);
    QApplication::processEvents();
    CHECK(form.problems().size() == 1);
    CHECK(test::accessibilityFaults(form.form) == QStringList());
}

TEST_CASE("A date that cannot be read stays as typed") {
    Form form;
    form.born->setText(QStringLiteral("sometime in May"));
    CHECK_FALSE(form.born->isReadable());
    CHECK_FALSE(form.born->date());
    form.born->setDate(std::nullopt);
    CHECK(form.born->text() == QString());
}

TEST_CASE("A date already meant is left as it was typed") {
    Form form;
    form.born->setText(QStringLiteral("1/3/39"));
    form.born->setDate(QDate(1939, 3, 1));
    CHECK(form.born->text() == QStringLiteral("1/3/39"));
}

TEST_CASE("A date is worded in the language of the interface") {
    Form form;
    form.born->setDate(QDate(1939, 3, 1));
    CHECK(form.born->text() == QStringLiteral("1 March 1939"));
    installLanguage(*qApp, ReaderLanguage::Welsh);
    QApplication::processEvents();
    CHECK(form.born->text() == QStringLiteral("1 Mawrth 1939"));
}
