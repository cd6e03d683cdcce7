// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/people/peopledesk.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/formbinder.h"

class QHBoxLayout;
class QPushButton;

namespace aelwyd {

class DatedList;
class PlainLabel;
class Remark;

/// Where the package stands, the steps that brought it there, and the next step: from when and why.
class StageCard final : public Card {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the card.
    explicit StageCard(PeopleDesk& desk, QWidget* parent = nullptr);
    void refresh();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void makeEditor();
    void retranslate();
    void showNow();
    void showSteps();
    void offerNext();
    void makeNextButtons();
    void begin(PackageStage stage);
    void save();
    void tell(const Result<void>& done);
    void giveUp();
    void showProblems();

    PeopleDesk& m_desk;
    FormBinder<PackageForm, PackageEntry> m_binder;
    PlainLabel* m_now;
    PlainLabel* m_since;
    QWidget* m_next;
    QHBoxLayout* m_nextRow;
    QList<PackageStage> m_offered;
    QWidget* m_editor;
    PlainLabel* m_editorTitle;
    FieldForm* m_fields;
    Remark* m_refused;
    QPushButton* m_save;
    QPushButton* m_cancel;
    DatedList* m_steps;
};

} // namespace aelwyd
