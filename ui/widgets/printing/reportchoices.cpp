// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/printing/reportchoices.h"

#include "ui/widgets/kit/labels.h"

#include <QButtonGroup>
#include <QEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace aelwyd {

ReportChoices::ReportChoices(PrintLanguage language, QWidget* parent)
    : QWidget(parent)
    , m_languageTitle(plainLabel({}, TextRole::CardTitle))
    , m_sizeTitle(plainLabel({}, TextRole::CardTitle)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_languageTitle);
    m_languages = makeGroup(3);
    column->addSpacing(14);
    column->addWidget(m_sizeTitle);
    m_sizes = makeGroup(2);
    choose(ReportLayout::Plain, language);
    for (QButtonGroup* group : {m_languages, m_sizes})
        connect(group, &QButtonGroup::idToggled, this, [this](int, bool on) {
            if (on) emit changed();
        });
    retranslate();
}

QButtonGroup* ReportChoices::makeGroup(int count) {
    auto* group = new QButtonGroup(this);
    for (int id = 0; id < count; ++id) {
        auto* button = new QRadioButton(this);
        group->addButton(button, id);
        layout()->addWidget(button);
    }
    return group;
}

ReportLayout ReportChoices::reportLayout() const {
    return m_sizes->checkedId() == 1 ? ReportLayout::LargePrint : ReportLayout::Plain;
}

QList<ReaderLanguage> ReportChoices::languages() const {
    switch (static_cast<PrintLanguage>(m_languages->checkedId())) {
    case PrintLanguage::Welsh:
        return {ReaderLanguage::Welsh};
    case PrintLanguage::English:
        return {ReaderLanguage::English};
    case PrintLanguage::Both:
        break;
    }
    return {ReaderLanguage::Welsh, ReaderLanguage::English};
}

void ReportChoices::choose(ReportLayout layout, PrintLanguage language) {
    m_sizes->button(layout == ReportLayout::LargePrint ? 1 : 0)->setChecked(true);
    m_languages->button(static_cast<int>(language))->setChecked(true);
}

void ReportChoices::retranslate() {
    m_languageTitle->setText(tr("In which language"));
    m_sizeTitle->setText(tr("How large"));
    const auto name = [](QButtonGroup* group, const QString& title, const QStringList& names) {
        for (int id = 0; id < names.size(); ++id) {
            group->button(id)->setText(names[id]);
            group->button(id)->setAccessibleDescription(title);
        }
    };
    name(m_languages, m_languageTitle->text(), {tr("Welsh"), tr("English"), tr("Welsh, then English")});
    name(m_sizes, m_sizeTitle->text(), {tr("Usual size"), tr("Large print")});
}

void ReportChoices::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace aelwyd
