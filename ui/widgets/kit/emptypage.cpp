// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/emptypage.h"

#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/icons.h"
#include "ui/widgets/kit/labels.h"

#include <QVBoxLayout>

namespace aelwyd {

EmptyPage::EmptyPage(const char* iconName, QWidget* parent)
    : QWidget(parent)
    , m_title(wrappedLabel({}, TextRole::CardTitle))
    , m_text(wrappedLabel({}, TextRole::Soft))
    , m_button(primaryButton({}, "plus")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 28, 28, 28);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(new IconLabel(iconName, 44, Tint::Soft), 0, Qt::AlignHCenter);
    for (PlainLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyPage::firstStep);
}

void EmptyPage::setWords(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyPage::setFirstStep(const QString& words, const char* iconName) {
    m_button->setText(words);
    m_button->setIcon(icon(iconName, Tint::OnAccent));
    m_button->setVisible(!words.isEmpty());
}

} // namespace aelwyd
