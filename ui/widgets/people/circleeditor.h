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
class Questions;
class Remark;

/// Edits one of the circle, or adds one. What is typed stays until it is saved or thrown away on purpose.
class CircleEditor final : public Card {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the editor.
    CircleEditor(PeopleDesk& desk, Questions& questions, QWidget* parent = nullptr);

    /// The form of the desk has been opened for somebody.
    void begin();

  signals:
    void done();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void addWho();
    void addReach();
    void addWhatTheyDo();
    void addSight();
    void addButtons();
    void retranslate();
    void showProblems();
    void save();
    void cancel();

    PeopleDesk& m_desk;
    Questions& m_questions;
    FormBinder<CircleForm, CircleMember> m_binder;
    FieldForm* m_fields;
    Remark* m_restored;
    Remark* m_refused;
    PlainLabel* m_sightHeading;
    CodeBox* m_call;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace aelwyd
