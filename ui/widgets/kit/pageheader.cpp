// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/pageheader.h"

#include "ui/widgets/kit/labels.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aelwyd {

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(wrappedLabel({}, TextRole::Title))
    , m_facts(wrappedLabel({}, TextRole::Soft))
    , m_row(new QHBoxLayout(this))
    , m_titleRow(new QHBoxLayout)
    , m_buttons(new QHBoxLayout) {
    m_row->setContentsMargins(28, 20, 28, 10);
    m_row->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    m_titleRow->setSpacing(12);
    m_titleRow->addWidget(m_title, 1);
    words->addLayout(m_titleRow);
    words->addWidget(m_facts);
    m_row->addLayout(words, 1);
    m_buttons->setSpacing(12);
    m_row->addLayout(m_buttons);
    m_row->setAlignment(m_buttons, Qt::AlignTop);
    m_facts->hide();
}

void PageHeader::setTitle(const QString& title) {
    m_title->setText(title);
}

void PageHeader::setFacts(const QStringList& facts) {
    QStringList given = facts;
    given.removeAll(QString());
    m_facts->setText(given.join(QStringLiteral("  ·  ")));
    m_facts->setVisible(!given.isEmpty());
}

void PageHeader::addButton(QAbstractButton* button) {
    m_buttons->addWidget(button, 0, Qt::AlignTop);
}

void PageHeader::setLeading(QWidget* widget) {
    m_row->insertWidget(0, widget, 0, Qt::AlignTop);
}

void PageHeader::addBeside(QWidget* widget) {
    m_titleRow->setStretchFactor(m_title, 0);
    m_title->setWordWrap(false);
    m_titleRow->addWidget(widget, 0, Qt::AlignVCenter);
    m_titleRow->addStretch(1);
}

} // namespace aelwyd
