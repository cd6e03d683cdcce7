// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/matching/matchdesk.h"
#include "ui/presentation/matching/overridesdesk.h"
#include "ui/presentation/matching/raggridmodel.h"
#include "ui/presentation/matching/retentiondesk.h"
#include "ui/widgets/kit/page.h"

#include <array>

class QPushButton;

namespace aelwyd {

class MatchTab;
class PageHeader;
class WordTabs;

/// What the page of matching works with.
struct MatchingDesks {
    MatchDesk& match;
    RagGridModel& grid;
    RetentionDesk& retention;
    OverridesDesk& overrides;
};

/// The page of matching: somebody for a visit, who may work with whom, how starters stay, and which rules
/// were overridden. Each part is made when it is first shown. Places: "visit/<id>", "ask/<person>/<day and
/// time>/<minutes>", "grid", "staying", "overrides", "" for the open visits.
class MatchingScreen final : public Page {
    Q_OBJECT
  public:
    /// The desks are not owned and must outlive the page.
    explicit MatchingScreen(const MatchingDesks& desks, QWidget* parent = nullptr);

    QString title() const override;
    const char* iconName() const override { return "heart-handshake"; }
    QUuid undoScope() const override;
    QString place() const override;
    void goTo(const QString& place) override;
    QList<QAction*> commands() const override { return m_commands; }

  signals:
    /// How starters stay, as it is shown, on paper.
    void retentionPaperAsked();
    void overridesPaperAsked();
    void gridPaperAsked();

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    enum Part { Find, Grid, Staying, Overrides };
    void showPart(int part);
    QWidget* make(int part);
    MatchTab* makeFind();
    void makeCommands();
    void openWeights();
    void openLimits();
    void goToQuestion(const QStringList& parts);
    void showFacts();
    void retranslate();

    MatchingDesks m_desks;
    PageHeader* m_header;
    QPushButton* m_weights;
    QPushButton* m_limits;
    WordTabs* m_tabs;
    std::array<QWidget*, 4> m_parts{};
    MatchTab* m_find = nullptr;
    QList<QAction*> m_commands;
};

} // namespace aelwyd
