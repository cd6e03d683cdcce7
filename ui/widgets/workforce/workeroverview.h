// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/workforce/stafftab.h"

class QPushButton;

namespace aelwyd {

class Card;
class DueListing;
class PlainLabel;
class RagBadge;

/// What one wants to know about the worker who is open at a glance.
class WorkerOverview final : public StaffTab {
    Q_OBJECT
  public:
    explicit WorkerOverview(StaffDesk& desk, QWidget* parent = nullptr);
    void refresh() override;

  signals:
    /// The tab with this name ("about", "availability" …) is to be shown.
    void tabAsked(const QString& tab);

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Part {
        Card* card;
        QPushButton* open;
        PlainLabel* text;
    };
    Part makePart(const QString& tab);
    void place(bool twoColumns);
    void showExperience();
    void showCompetences();
    void showHours();
    void showPerson();

    QWidget* m_left;
    QWidget* m_right;
    bool m_twoColumns = false;
    Card* m_due;
    DueListing* m_dueItems;
    Part m_experience;
    Part m_languages;
    Part m_competences;
    Part m_hours;
    Part m_person;
    RagBadge* m_badge;
    PlainLabel* m_running;
};

} // namespace aelwyd
