// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/outcomesdesk.h"

#include <QWidget>
#include <functional>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace aelwyd {

class Card;
class Remark;
class SafeguardingCard;

/// Whether the person is better off: outcomes with their progress, reviews, stories, and what is waited for.
class OutcomesTab final : public QWidget {
    Q_OBJECT
  public:
    /// `services` are those of the desk.
    explicit OutcomesTab(const OutcomesDesk::Services& services, QWidget* parent = nullptr);
    /// Nothing: nobody is open.
    void open(const std::optional<ServiceUserId>& person);
    const std::optional<ServiceUserId>& person() const { return m_desk.person(); }
    /// Scrolls to "reviews" or "concerns"; anything else leaves it as it is.
    void showPart(const QString& name);

  signals:
    /// The plan is to be written on from a review.
    void planAsked();
    /// The form for a review of this kind, or what was said in one that was held, on paper.
    void reviewPaperAsked(aelwyd::ReviewKind kind, const std::optional<aelwyd::ReviewId>& held);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    /// A card whose rows are made anew whenever something changes.
    struct Part {
        Card* card;
        QPushButton* add;
        QWidget* rows = nullptr;
    };
    Part makePart(const char* iconName, void (OutcomesTab::*asked)() = nullptr);
    QVBoxLayout* cleared(Part& part);
    void tellRefusal(const Problems& problems);
    void keepFocus(const Part& part);
    void refresh();
    void settleAt(const std::function<int()>& place);
    void showOutcomes();
    void showReviews();
    void showStories();
    void showConcerns();
    QWidget* reviewRow(const Review& review);
    QWidget* actionCheck(const ReviewId& review, const ReviewAction& action);
    QLayout* reviewLinks(const Review& review);
    QWidget* recordLink(const Review& review);
    QWidget* nextPlanLink(const Review& review);
    QWidget* changeLink(const Review& review);
    void holdReview();
    void tellStory();
    void raiseConcern();
    void retranslate();
    OutcomesDesk m_desk;
    Part m_outcomes;
    Part m_reviews;
    Part m_stories;
    Part m_concerns;
    SafeguardingCard* m_safeguarding;
    Remark* m_refusal;
    QScrollArea* m_area = nullptr;
    QMetaObject::Connection m_settling;
};

} // namespace aelwyd
