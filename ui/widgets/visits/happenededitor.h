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

/// Records what happened to a visit, and says what it brings into the ledger before it is kept.
class HappenedEditor final : public FormEditor {
    Q_OBJECT
  public:
    /// `visits` is not owned and must outlive the editor.
    explicit HappenedEditor(PersonVisits& visits, QWidget* parent = nullptr);
    void begin() override;

  protected:
    void fill() override { m_binder.fill(); }
    Result<void> keep() override { return m_visits.happened().save(); }
    void refresh() override;
    void retranslate() override;

  private:
    void addWhat();
    void addWho();
    void addCancelling();
    void addText(const char* field, TextField* control, QString& (*text)(HappenedEntry&), FieldWidth width);
    void addWorker(const char* field, CodeBox* box, QString& (*id)(HappenedEntry&));
    void showRows();

    PersonVisits& m_visits;
    FormBinder<HappenedForm, HappenedEntry> m_binder;
    PlainLabel* m_title;
    Remark* m_restored;
    CodeBox* m_state;
    CodeBox* m_worker;
    CodeBox* m_second;
    QCheckBox* m_agreed;
    Remark* m_effect;
};

} // namespace aelwyd
