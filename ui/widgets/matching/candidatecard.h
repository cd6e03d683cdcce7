// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/matching/matchdesk.h"
#include "ui/widgets/kit/card.h"

class QToolButton;

namespace aelwyd {

class CodeBox;
class PlainLabel;
class ReasonView;
class StateBadge;

/// One who may go: what can be read out to the family, what would change the order, and every reason;
/// beside another, if one likes.
class CandidateCard final : public Card {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the card.
    explicit CandidateCard(MatchDesk& desk, QWidget* parent = nullptr);
    void focusCompare();

  signals:
    /// One quiet line for the foot of the window.
    void said(const QString& sentence);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showCandidate();
    void offerOthers();
    QString nameOf(const QString& id) const;
    void copy();
    void retranslate();

    MatchDesk& m_desk;
    PlainLabel* m_aloudHead;
    PlainLabel* m_aloud;
    QToolButton* m_copy;
    PlainLabel* m_orderHead;
    PlainLabel* m_order;
    PlainLabel* m_compareHead;
    CodeBox* m_compare;
    PlainLabel* m_difference;
    ReasonView* m_reasons;
};

} // namespace aelwyd
