// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/circletab.h"

#include "core/base/text.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/matching/feedbackcard.h"
#include "ui/widgets/people/circleeditor.h"
#include "ui/widgets/people/circlemembercard.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace aelwyd {

CircleTab::CircleTab(PeopleDesk& desk, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_about(wrappedLabel({}, TextRole::Soft))
    , m_add(plainButton({}, "user-plus"))
    , m_removed(new Remark(Remark::Kind::Quiet))
    , m_undo(linkButton({}, "undo-2"))
    , m_editor(new CircleEditor(desk, questions))
    , m_empty(new EmptyPage("heart-handshake"))
    , m_cardsBox(new QWidget)
    , m_cards(new QVBoxLayout(m_cardsBox)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_about, 1);
    head->addWidget(m_add, 0, Qt::AlignTop);
    auto* undoRow = new QHBoxLayout;
    undoRow->addWidget(m_removed, 1);
    undoRow->addWidget(m_undo);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(16);
    column->addLayout(head);
    column->addLayout(undoRow);
    for (QWidget* widget : QList<QWidget*>{m_editor, m_empty, m_cardsBox})
        column->addWidget(widget);
    if (desk.feedback()) column->addWidget(new FeedbackCard(*desk.feedback()));
    m_add->setObjectName(QStringLiteral("addToCircle"));
    connect(m_add, &QPushButton::clicked, this, &CircleTab::addSomebody);
    connect(m_empty, &EmptyPage::firstStep, this, &CircleTab::addSomebody);
    connect(m_editor, &CircleEditor::done, this, [this] { setEditing(false); });
    connect(m_undo, &QPushButton::clicked, this, [this] { m_desk.undo(); });
    retranslate();
}

void CircleTab::open() {
    m_removed->setText({});
    m_undo->hide();
    m_desk.circleForm().flush();
    showCards();
    setEditing(false);
    if (m_desk.current() && m_desk.circleForm().hasUnfinishedNew(*m_desk.current())) addSomebody();
}

void CircleTab::refresh() {
    if (m_desk.circle() == m_shown) return;
    m_removed->setText({});
    m_undo->hide();
    showCards();
    setEditing(!m_editor->isHidden());
}

void CircleTab::showCards() {
    m_shown = m_desk.circle();
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const CircleMember& member : m_shown)
        addCard(member);
}

void CircleTab::addCard(const CircleMember& member) {
    const auto isCalled = [](const CircleMember& m) { return m.callOrder.has_value(); };
    const int toCall = int(std::count_if(m_shown.begin(), m_shown.end(), isCalled));
    auto* card = new CircleMemberCard(member, toCall);
    connect(card, &CircleMemberCard::editAsked, this, [this, member] { edit(member); });
    connect(card, &CircleMemberCard::removeAsked, this, [this, member] { remove(member); });
    connect(card, &CircleMemberCard::moveAsked, this, [this, member](int places) { move(member, places); });
    m_cards->addWidget(card);
}

void CircleTab::addSomebody() {
    m_desk.circleForm().startNew(*m_desk.current());
    setEditing(true);
}

void CircleTab::edit(const CircleMember& member) {
    m_desk.circleForm().open(member);
    setEditing(true);
}

void CircleTab::remove(const CircleMember& member) {
    m_desk.circleForm().open(member);
    if (!m_desk.circleForm().remove()) return;
    m_removed->setText(tr("Taken out of the circle: %1").arg(withVisibleControls(member.name)));
    m_undo->show();
    m_undo->setFocus();
}

void CircleTab::move(const CircleMember& member, int places) {
    m_desk.circleForm().open(member);
    m_desk.circleForm().edit(QStringLiteral("call_order"), [&](CircleMember& m) {
        m.callOrder = std::max(1, m.callOrder.value_or(1) + places);
    });
    m_desk.circleForm().save();
}

void CircleTab::setEditing(bool editing) {
    m_editor->setVisible(editing);
    m_cardsBox->setVisible(!editing);
    m_add->setVisible(!editing && !m_shown.isEmpty());
    m_about->setVisible(!editing && !m_shown.isEmpty());
    m_empty->setVisible(!editing && m_shown.isEmpty());
    if (editing) m_editor->begin();
}

void CircleTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void CircleTab::retranslate() {
    m_about->setText(tr("The people around them, in the order of calling."));
    m_add->setText(tr("Add somebody"));
    m_undo->setText(tr("Bring back"));
    m_empty->setWords(tr("Who is around them?"),
                      tr("Family, friends, neighbours, the doctor, the social worker: what each does and "
                         "when, and who to call first."));
    m_empty->setFirstStep(tr("Add somebody"), "user-plus");
    if (m_desk.current()) showCards();
}

} // namespace aelwyd
