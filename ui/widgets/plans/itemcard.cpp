// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/itemcard.h"

#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/icons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/plans/itemform.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

constexpr int kHeadSign = 18;

QLabel* headSign() {
    auto* label = plainLabel();
    label->setFixedSize(kHeadSign, kHeadSign);
    return label;
}

} // namespace

ItemHead::ItemHead(QWidget* parent)
    : QPushButton(parent)
    , m_sign(headSign())
    , m_needed(headSign())
    , m_name(wrappedLabel({}, TextRole::Strong))
    , m_facts(wrappedLabel({}, TextRole::Small)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(10);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    row->addLayout(words, 1);
    row->addWidget(m_needed, 0, Qt::AlignTop);
    for (QWidget* child : QList<QWidget*>{m_sign, m_needed, m_name, m_facts})
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setOpen(false);
}

void ItemHead::setWords(const QString& name, const QString& facts, bool needed) {
    m_name->setText(name);
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_needed->setPixmap(needed ? aelwyd::icon("circle-alert", Tint::Amber).pixmap(kHeadSign) : QPixmap());
    m_needed->setVisible(needed);
    speak();
}

void ItemHead::setOpen(bool open) {
    m_open = open;
    m_sign->setPixmap(aelwyd::icon(open ? "chevron-down" : "chevron-right", Tint::Soft).pixmap(kHeadSign));
    speak();
}

void ItemHead::speak() {
    const QString words =
        m_facts->text().isEmpty() ? m_name->text() : m_name->text() + u'\n' + m_facts->text();
    setAccessibleName(words);
    setAccessibleDescription(m_open ? tr("Open. Press to close.") : tr("Closed. Press to open."));
}

QSize ItemHead::sizeHint() const {
    return layout()->sizeHint();
}

QSize ItemHead::minimumSizeHint() const {
    return layout()->minimumSize();
}

void ItemHead::paintEvent(QPaintEvent*) {
    if (!hasFocus() && !underMouse()) return;
    const Tokens& tokens = tokensOf(QGuiApplication::palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? QBrush(tokens.ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

void ItemHead::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) setOpen(m_open);
}

ItemCard::ItemCard(const PlanItemId& id, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_head(new ItemHead)
    , m_up(iconButton("arrow-up"))
    , m_down(iconButton("arrow-down"))
    , m_remove(iconButton("trash-2"))
    , m_body(new QWidget) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    outer->addWidget(card);
    card->layout()->setContentsMargins(10, 8, 10, 8);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_head, 1);
    for (QToolButton* button : {m_up, m_down, m_remove})
        row->addWidget(button, 0, Qt::AlignTop);
    card->body()->addLayout(row);
    card->body()->addWidget(m_body);
    new QVBoxLayout(m_body);
    m_body->layout()->setContentsMargins(10, 0, 10, 8);
    m_body->hide();
    connect(m_head, &QPushButton::clicked, this, &ItemCard::headClicked);
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &ItemCard::removeRequested);
    retranslate();
}

void ItemCard::setForm(ItemForm* form) {
    m_form = form;
    m_body->layout()->addWidget(form);
}

void ItemCard::setOpen(bool open) {
    m_isOpen = open;
    m_head->setOpen(open);
    m_body->setVisible(open);
}

void ItemCard::setMovable(bool up, bool down) {
    m_up->setEnabled(up);
    m_down->setEnabled(down);
}

void ItemCard::retranslate() {
    setButtonName(m_up, tr("Move up"));
    setButtonName(m_down, tr("Move down"));
    setButtonName(m_remove, tr("Take out"));
    m_head->setOpen(m_isOpen);
    if (m_form) m_form->retranslate();
}

void ItemCard::keyPressEvent(QKeyEvent* event) {
    const bool arrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!arrow || !(event->modifiers() & Qt::AltModifier)) return QWidget::keyPressEvent(event);
    const bool up = event->key() == Qt::Key_Up;
    if ((up ? m_up : m_down)->isEnabled()) emit moveRequested(up ? -1 : 1);
}

} // namespace aelwyd
