// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/visits/personvisits.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/formbinder.h"
#include "ui/widgets/kit/formeditor.h"

namespace aelwyd {

class PlainLabel;
class Remark;

/// Plans a visit, or moves one. Where the block or the bank stands against it, asks who approves it.
class PlannedEditor final : public FormEditor {
    Q_OBJECT
  public:
    /// `visits` is not owned and must outlive the editor.
    explicit PlannedEditor(PersonVisits& visits, QWidget* parent = nullptr);
    void begin() override;

  protected:
    void fill() override { m_binder.fill(); }
    Result<void> keep() override { return m_visits.planned().save(); }
    void refresh() override;
    void retranslate() override;

  private:
    void addKind();
    void addTimes();
    void addDetails();
    void addText(const char* field, TextField* control, QString& (*text)(PlannedEntry&), FieldWidth width);

    PersonVisits& m_visits;
    FormBinder<PlannedForm, PlannedEntry> m_binder;
    PlainLabel* m_title;
    Remark* m_restored;
    CodeBox* m_kind;
    CodeBox* m_outcome;
    QCheckBox* m_two;
};

} // namespace aelwyd
