// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/personplans.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace aelwyd {

class Card;
class PlainLabel;
class StateBadge;

/// A version that matters now, the one in force or the draft: what it is, and what can be done with it.
class VersionCard final : public QWidget {
    Q_OBJECT
  public:
    explicit VersionCard(QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& state, const QString& facts, bool draft);
    /// What the person wants, in their words, a line each.
    void setWishes(const QStringList& wishes);
    /// In the order of the calls; owned from now on.
    void addButton(QPushButton* button);

  private:
    PlainLabel* m_title;
    StateBadge* m_state;
    PlainLabel* m_facts;
    PlainLabel* m_wishes;
    QWidget* m_buttons;
};

/// All versions of a person's plan, one a line.
class VersionsCard final : public QWidget {
    Q_OBJECT
  public:
    explicit VersionsCard(QWidget* parent = nullptr);
    void showVersions(const PersonPlans& plans);

  signals:
    void readRequested(const aelwyd::SupportPlanId& id);
    void compareRequested(const aelwyd::SupportPlanId& id);
    void printRequested(const aelwyd::SupportPlanId& id);

  private:
    void addRow(QGridLayout* grid, int row, const PlanSummary& summary, bool first);
    void addButtons(QGridLayout* grid, int row, const PlanSummary& summary, bool first);
    Card* m_card;
    QWidget* m_rows = nullptr;
};

} // namespace aelwyd
