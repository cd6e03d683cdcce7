// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/people/peopledesk.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace aelwyd {

class Card;
class ComplexityCard;
class EmptyPage;
class PlainLabel;
class StateBadge;

/// What one wants to know about the person who is open at a glance, and the first steps while there is little
/// to know.
class OverviewTab final : public QWidget {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the tab.
    explicit OverviewTab(PeopleDesk& desk, QWidget* parent = nullptr);
    /// Shows the person who is open.
    void refresh();

  signals:
    void aboutAsked();
    void circleAsked();
    void packageAsked();
    void planAsked();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void makeMatters();
    void makePlan();
    void makePackage();
    void makeCall();
    void makeLanguages();
    QPushButton* addLink(Card* card, void (OverviewTab::*asked)());
    void place(bool twoColumns);
    void retranslate();
    void showMatters(const Overview& overview);
    void showPlan(const Overview& overview);
    void showPackage(const Overview& overview);
    void showCall(const Overview& overview);
    void showLanguages(const Overview& overview);

    PeopleDesk& m_desk;
    QWidget* m_left;
    QWidget* m_right;
    bool m_twoColumns = false;
    EmptyPage* m_first;
    Card* m_firstCard;
    Card* m_matters;
    PlainLabel* m_mattersText;
    Card* m_plan;
    StateBadge* m_planState;
    PlainLabel* m_review;
    QPushButton* m_openPlan;
    Card* m_package;
    PlainLabel* m_hours;
    PlainLabel* m_stage;
    PlainLabel* m_funding;
    QPushButton* m_openPackage;
    Card* m_call;
    QVBoxLayout* m_callRows;
    QPushButton* m_openCircle;
    ComplexityCard* m_complexity;
    Card* m_languages;
    PlainLabel* m_language;
    PlainLabel* m_needs;
    PlainLabel* m_ownWay;
    PlainLabel* m_culture;
    QPushButton* m_openAbout;
};

} // namespace aelwyd
