// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/visits/personvisits.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/formbinder.h"

class QPushButton;

namespace aelwyd {

class PlainLabel;
class Remark;

/// Plans a visit, or moves one. Where the block or the bank stands against it, asks who approves it.
class PlannedEditor final : public QWidget {
    Q_OBJECT
  public:
    /// `visits` is not owned and must outlive the editor.
    explicit PlannedEditor(PersonVisits& visits, QWidget* parent = nullptr);
    /// The form has been opened: takes the focus.
    void begin();

  signals:
    void done();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void addFields();
    void retranslate();
    void save();
    void showProblems();

    PersonVisits& m_visits;
    FormBinder<PlannedForm, PlannedEntry> m_binder;
    PlainLabel* m_title;
    Remark* m_restored;
    FieldForm* m_fields;
    CodeBox* m_kind;
    CodeBox* m_outcome;
    QCheckBox* m_two;
    Remark* m_refused;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace aelwyd
