// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/typedwords.h"
#include "tests/support/catch.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/textfields.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

using namespace aelwyd;

namespace {

struct Fields {
    Fields() {
        auto* column = new QVBoxLayout(&form);
        for (QWidget* field : QList<QWidget*>{line, area, both, choice, tick})
            column->addWidget(field);
        choice->addItems({QStringLiteral("one"), QStringLiteral("two")});
    }
    ~Fields() { installLanguage(*qApp, ReaderLanguage::English); }

    QWidget form;
    TextField* line = new TextField;
    TextArea* area = new TextArea(Lines::Many);
    BilingualField* both = new BilingualField;
    QComboBox* choice = new QComboBox;
    QCheckBox* tick = new QCheckBox;
};

} // namespace

TEST_CASE("What was typed goes back into the fields that it came from, whatever the language is by then") {
    Fields before;
    before.line->setText(QStringLiteral("a <b>name</b>"));
    before.area->setPlainText(QStringLiteral("two\nlines"));
    before.both->setText({QStringLiteral("Cymraeg"), QStringLiteral("English")});
    before.choice->setCurrentIndex(1);
    before.tick->setChecked(true);
    const QJsonObject typed = typedIn(before.form);
    installLanguage(*qApp, ReaderLanguage::Welsh);
    Fields after;
    typeInto(after.form, typed);
    CHECK(after.line->text() == QStringLiteral("a <b>name</b>"));
    CHECK(after.area->toPlainText() == QStringLiteral("two\nlines"));
    CHECK(after.both->text().cy == QStringLiteral("Cymraeg"));
    CHECK(after.both->text().en == QStringLiteral("English"));
    CHECK(after.choice->currentIndex() == 1);
    CHECK(after.tick->isChecked());
    CHECK(typedIn(after.form) == typed);
}

TEST_CASE("Fields of which nothing was kept stay as they are") {
    Fields fields;
    fields.line->setText(QStringLiteral("there"));
    typeInto(fields.form, {{QStringLiteral("choice0"), 7}, {QStringLiteral("line9"), QStringLiteral("x")}});
    CHECK(fields.line->text() == QStringLiteral("there"));
    CHECK(fields.choice->currentIndex() == 0);
}
