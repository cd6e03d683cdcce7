// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/people/peopledesk.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/formbinder.h"

class QPushButton;

namespace aelwyd {

class PlainLabel;
class RagBadge;
class Remark;

/// The decision about complexity that is in force, the earlier ones, and a place to decide anew.
class ComplexityCard final : public Card {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the card.
    explicit ComplexityCard(PeopleDesk& desk, QWidget* parent = nullptr);
    /// Shows the person who is open.
    void refresh();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeEditor();
    void addStatus();
    void addReasons();
    void retranslate();
    void setDeciding(bool deciding);
    void save();
    void showProblems();

    PeopleDesk& m_desk;
    FormBinder<ComplexityForm, ComplexityEntry> m_binder;
    RagBadge* m_badge;
    PlainLabel* m_meaning;
    Remark* m_broken;
    PlainLabel* m_decision;
    PlainLabel* m_history;
    QPushButton* m_decide;
    QWidget* m_editor;
    FieldForm* m_fields;
    Remark* m_refused;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace aelwyd
