// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/candidatecard.h"

#include "ui/presentation/matching/matchtexts.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/matching/reasonview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

/// As many of the best are offered to compare with.
constexpr int kOffered = 30;

} // namespace

CandidateCard::CandidateCard(MatchDesk& desk, QWidget* parent)
    : Card({}, parent)
    , m_desk(desk)
    , m_aloudHead(plainLabel({}, TextRole::Small))
    , m_aloud(wrappedLabel())
    , m_copy(iconButton("copy"))
    , m_orderHead(plainLabel({}, TextRole::Small))
    , m_order(wrappedLabel())
    , m_compareHead(plainLabel({}, TextRole::Small))
    , m_compare(new CodeBox([this](const QString& id) { return nameOf(id); }))
    , m_difference(wrappedLabel({}, TextRole::Soft))
    , m_reasons(new ReasonView(desk.reasons())) {
    addToHead(m_copy);
    const auto group = [this](std::initializer_list<QWidget*> widgets) {
        auto* rows = new QVBoxLayout;
        rows->setSpacing(3);
        for (QWidget* widget : widgets)
            rows->addWidget(widget);
        body()->addLayout(rows);
    };
    group({m_aloudHead, m_aloud});
    group({m_orderHead, m_order});
    group({m_compareHead, m_compare, m_difference});
    body()->addWidget(m_reasons);
    m_compareHead->setBuddy(m_compare);
    connect(m_copy, &QToolButton::clicked, this, &CandidateCard::copy);
    connect(m_compare, &CodeBox::chosen, this, [this](const QString& id) {
        m_desk.compare(CareWorkerId::tryFromString(id));
        m_compare->setFocus();
    });
    connect(&desk, &MatchDesk::lookedAt, this, &CandidateCard::showCandidate);
    retranslate();
}

void CandidateCard::focusCompare() {
    m_compare->setFocus(Qt::ShortcutFocusReason);
}

QString CandidateCard::nameOf(const QString& id) const {
    const auto place = m_desk.placeOf(CareWorkerId::tryFromString(id));
    if (!place) return tr("Nobody");
    return matchtexts::nameOf(*m_desk.answer(), m_desk.answer()->ranking.candidates[*place]);
}

void CandidateCard::offerOthers() {
    QStringList codes{QString()};
    for (int row = 0; row < std::min(kOffered, m_desk.mayGo().rowCount()); ++row)
        if (const Candidate* other = m_desk.mayGo().at(row); other->worker != m_desk.looked())
            codes.append(other->worker.toString());
    m_compare->setCodes(codes);
    m_compare->setCode(m_desk.compared() ? m_desk.compared()->toString() : QString());
}

void CandidateCard::showCandidate() {
    const auto place = m_desk.placeOf(m_desk.looked());
    setVisible(place.has_value());
    if (!place) return;
    const MatchAnswer& answer = *m_desk.answer();
    const Candidate& shown = answer.ranking.candidates[*place];
    setTitle(matchtexts::nameOf(answer, shown));
    m_aloud->setText(matchtexts::readAloud(answer, shown));
    m_order->setText(matchtexts::order(answer, *place));
    offerOthers();
    const auto other = m_desk.placeOf(m_desk.compared());
    m_difference->setVisible(other.has_value());
    if (other)
        m_difference->setText(matchtexts::difference(answer, shown, answer.ranking.candidates[*other]));
}

void CandidateCard::copy() {
    QGuiApplication::clipboard()->setText(m_aloud->text());
    emit said(tr("The sentence is on the clipboard."));
}

void CandidateCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void CandidateCard::retranslate() {
    m_aloudHead->setText(tr("To be read out to the family"));
    m_orderHead->setText(tr("What would change the order"));
    m_compareHead->setText(tr("Compare with"));
    m_compare->setAccessibleName(tr("Compare with"));
    m_reasons->setAccessibleName(tr("Reasons and points"));
    setButtonName(m_copy, tr("Copy the sentence"));
    showCandidate();
}

} // namespace aelwyd
