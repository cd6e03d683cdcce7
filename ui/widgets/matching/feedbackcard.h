// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/matching/feedbackdesk.h"
#include "ui/widgets/kit/recordcard.h"

namespace aelwyd {

/// What the person who is open said about workers, and a form to write down what was said now.
class FeedbackCard final : public RecordCard {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the card.
    explicit FeedbackCard(FeedbackDesk& desk, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    /// Only while it is seen: most pages of people are opened for something else.
    void follow();
    void showSaid();
    void retranslate();

    FeedbackDesk& m_desk;
    CodeBox* m_workers;
    bool m_stale = true;
};

} // namespace aelwyd
