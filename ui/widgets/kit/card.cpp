// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/card.h"

#include "ui/widgets/kit/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aelwyd {

/// A link at the right end stands in line with the content below, its ring reaches beyond.
static constexpr int kLinkPadding = 8;

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(plainLabel(title, TextRole::CardTitle))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(20, 16, 20, 16);
    all->setSpacing(12);
    m_title->setWordWrap(true);
    m_head->addWidget(m_title, 1);
    all->addLayout(m_head);
    m_body->setSpacing(12);
    all->addLayout(m_body);
    all->addStretch(0);
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const {
    return m_title->text();
}

void Card::addToHead(QWidget* widget) {
    widget->setProperty("inHead", true);
    if (widget->property("kind") == QLatin1String("link")) m_head->setContentsMargins(0, 0, -kLinkPadding, 0);
    m_head->addWidget(widget, 0, Qt::AlignRight | Qt::AlignVCenter);
}

void Card::standIn(QWidget* window, QWidget* corner) {
    auto* all = new QVBoxLayout(window);
    all->setContentsMargins(24, 16, 24, 24);
    all->addWidget(corner, 0, Qt::AlignRight);
    all->addStretch(1);
    // Between springs and not by alignment, which would count the lines of wrapped words at the wrong width.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(this);
    middle->addStretch(1);
    all->addLayout(middle);
    all->addStretch(2);
}

} // namespace aelwyd
