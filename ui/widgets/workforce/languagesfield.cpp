// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/languagesfield.h"

#include "ui/presentation/wording/languages.h"
#include "ui/presentation/wording/workforcewords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

QString levelWords(const QString& code) {
    return wording::word(fromCode<LanguageLevel>(code).value_or(LanguageLevel::Some));
}

QString languageToAdd(const QString& code) {
    const auto language = LanguageCode::tryFromString(code);
    return language ? wording::language(*language) : LanguagesField::tr("Add a language…");
}

QStringList levelCodes() {
    return {toCode(LanguageLevel::Fluent), toCode(LanguageLevel::Good), toCode(LanguageLevel::Some)};
}

} // namespace

LanguagesField::LanguagesField(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_add(new CodeBox(languageToAdd)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_rows->setSpacing(6);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setMinimumContentsLength(20);
    setFocusProxy(m_add);
    connect(m_add, &CodeBox::chosen, this, &LanguagesField::add);
    retranslate();
}

void LanguagesField::setLanguages(const QList<SpokenLanguage>& languages) {
    if (languages == m_languages) return;
    m_languages = languages;
    build();
}

void LanguagesField::add(const QString& code) {
    const auto language = LanguageCode::tryFromString(code);
    m_add->setCode({});
    if (!language) return;
    m_languages.append({*language, LanguageLevel::Good});
    build();
    emit edited();
}

void LanguagesField::build() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int number = 0; number < m_languages.size(); ++number)
        m_rows->addWidget(makeRow(number));
    QStringList left{QString()};
    for (const LanguageCode& language : wording::usualLanguages())
        if (std::none_of(m_languages.begin(), m_languages.end(),
                         [&](const SpokenLanguage& spoken) { return spoken.language == language; }))
            left.append(language.code());
    m_add->setCodes(left);
}

QWidget* LanguagesField::makeRow(int number) {
    const SpokenLanguage& spoken = m_languages.at(number);
    const QString name = wording::language(spoken.language);
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    auto* label = plainLabel(name);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 20);
    auto* level = new CodeBox(levelWords);
    level->setCodes(levelCodes());
    level->setCode(toCode(spoken.level));
    level->setAccessibleName(tr("Level of the language: %1").arg(name));
    auto* remove = iconButton("x", tr("Take out: %1").arg(name));
    across->addWidget(label);
    across->addWidget(level);
    across->addWidget(remove);
    across->addStretch(1);
    connect(level, &CodeBox::chosen, this, [this, number](const QString& code) {
        m_languages[number].level = fromCode<LanguageLevel>(code).value_or(LanguageLevel::Some);
        emit edited();
    });
    connect(remove, &QToolButton::clicked, this, [this, number] {
        m_languages.removeAt(number);
        build();
        m_add->setFocus();
        emit edited();
    });
    return row;
}

void LanguagesField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void LanguagesField::retranslate() {
    m_add->setAccessibleName(tr("Add a language"));
    build();
}

} // namespace aelwyd
