// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/planreading.h"

#include <QTextBrowser>
#include <QWidget>

class QPushButton;

namespace aelwyd {

class ChoiceBox;
class PlainLabel;

/// A page of text that can be selected and copied, and loads nothing from anywhere.
class ReadingPage final : public QTextBrowser {
    Q_OBJECT
  public:
    explicit ReadingPage(QWidget* parent = nullptr);
    void setBlocks(const QList<ReadingBlock>& blocks);
    QVariant loadResource(int, const QUrl&) override { return {}; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fill();
    QList<ReadingBlock> m_blocks;
};

/// A version of a plan to be read: agreed versions never change.
class PlanReader final : public QWidget {
    Q_OBJECT
  public:
    explicit PlanReader(PlanChoices choices, QWidget* parent = nullptr);
    void read(const SupportPlan& plan);

  signals:
    void closeRequested();
    void printRequested(const aelwyd::SupportPlanId& id);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void fill();

    PlanChoices m_choices;
    std::optional<SupportPlan> m_plan;
    QPushButton* m_back;
    PlainLabel* m_title;
    PlainLabel* m_facts;
    ChoiceBox* m_language;
    QPushButton* m_print;
    ReadingPage* m_page;
};

} // namespace aelwyd
