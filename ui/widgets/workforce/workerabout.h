// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/workforce/stafftab.h"
#include "ui/widgets/workforce/workerfields.h"

class QPushButton;

namespace aelwyd {

class Card;
class LanguagesField;
class RecordCard;
class Remark;

/// Everything that is known about the worker who is open, edited in place: a field is stored when it is left.
/// At the end: leaving, with the reason.
class WorkerAbout final : public StaffTab {
    Q_OBJECT
  public:
    explicit WorkerAbout(StaffDesk& desk, QWidget* parent = nullptr);
    void refresh() override;

  protected:
    void retranslate() override;

  private:
    FieldForm* addCard();
    void addLanguages();
    void addLeaving();
    void showProblems();
    void showTerms();
    void showLeaving();

    WorkerBinder m_binder;
    Remark* m_waiting;
    QPushButton* m_throwAway;
    QList<Card*> m_cards;
    QList<FieldForm*> m_forms;
    LanguagesField* m_languages;
    RecordCard* m_leaving;
    Card* m_left;
    QPushButton* m_takeBack;
};

} // namespace aelwyd
