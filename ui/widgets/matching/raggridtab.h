// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/matching/raggridmodel.h"

#include <QWidget>

class QLayout;
class QPushButton;
class QStackedWidget;

namespace aelwyd {

class CodeBox;
class EmptyPage;
class PlainLabel;
class RagGridView;
class VerdictKey;

/// The whole team: who may work with whom today.
class RagGridTab final : public QWidget {
    Q_OBJECT
  public:
    /// `model` is not owned and must outlive the tab.
    explicit RagGridTab(RagGridModel& model, QWidget* parent = nullptr);

  signals:
    void opened(const aelwyd::ServiceUserId& person, const aelwyd::CareWorkerId& worker);
    void paperAsked();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeHead();
    QLayout* makeChoices();
    void showTotals();
    void offerLocalities();
    void retranslate();

    RagGridModel& m_model;
    PlainLabel* m_text;
    PlainLabel* m_totals;
    PlainLabel* m_peopleWords;
    PlainLabel* m_workersWords;
    CodeBox* m_people;
    CodeBox* m_workers;
    QPushButton* m_paper;
    QList<VerdictKey*> m_key;
    QStackedWidget* m_stack;
    RagGridView* m_view;
    EmptyPage* m_empty;
};

} // namespace aelwyd
