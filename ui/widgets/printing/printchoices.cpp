// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/printing/printchoices.h"

#include "ui/widgets/kit/labels.h"

#include <QButtonGroup>
#include <QEvent>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

namespace aelwyd {

static const QString kLayoutKey = QStringLiteral("print/layout");
static const QString kPrintLanguageKey = QStringLiteral("print/language");

PrintChoices::PrintChoices(QWidget* parent)
    : QWidget(parent)
    , m_layoutTitle(plainLabel({}, TextRole::CardTitle))
    , m_languageTitle(plainLabel({}, TextRole::CardTitle)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_layoutTitle);
    m_layouts = makeGroup(4);
    column->addSpacing(14);
    column->addWidget(m_languageTitle);
    m_languages = makeGroup(3);
    recall();
    retranslate();
}

QButtonGroup* PrintChoices::makeGroup(int count) {
    auto* group = new QButtonGroup(this);
    for (int id = 0; id < count; ++id) {
        auto* button = new QRadioButton(this);
        group->addButton(button, id);
        layout()->addWidget(button);
    }
    connect(group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on) return;
        remember();
        emit changed();
    });
    return group;
}

PlanLayout PrintChoices::planLayout() const {
    return static_cast<PlanLayout>(m_layouts->checkedId());
}

PrintLanguage PrintChoices::language() const {
    return static_cast<PrintLanguage>(m_languages->checkedId());
}

void PrintChoices::choose(PlanLayout layout, PrintLanguage language) {
    m_layouts->button(static_cast<int>(layout))->setChecked(true);
    m_languages->button(static_cast<int>(language))->setChecked(true);
}

void PrintChoices::remember() const {
    QSettings settings;
    settings.setValue(kLayoutKey, toCode(planLayout()));
    settings.setValue(kPrintLanguageKey, toCode(language()));
}

void PrintChoices::recall() {
    const QSettings settings;
    const auto layout = planLayoutFromCode(settings.value(kLayoutKey).toString());
    const auto language = printLanguageFromCode(settings.value(kPrintLanguageKey).toString());
    const QSignalBlocker layouts(m_layouts);
    const QSignalBlocker languages(m_languages);
    choose(layout.value_or(PlanLayout::Full), language.value_or(PrintLanguage::Both));
}

void PrintChoices::nameGroup(QButtonGroup* group, const QString& title, const QStringList& names) {
    for (int id = 0; id < names.size(); ++id) {
        group->button(id)->setText(names[id]);
        group->button(id)->setAccessibleDescription(title);
    }
}

void PrintChoices::retranslate() {
    m_layoutTitle->setText(tr("What to print"));
    m_languageTitle->setText(tr("In which language"));
    nameGroup(m_layouts, m_layoutTitle->text(),
              {tr("Full plan"), tr("One-page profile"), tr("Large print"), tr("Sheet for the home")});
    nameGroup(m_languages, m_languageTitle->text(),
              {tr("Welsh"), tr("English"), tr("Welsh and English side by side")});
}

void PrintChoices::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace aelwyd
