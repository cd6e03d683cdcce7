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

/// Records what happened to a visit, and says what it brings into the ledger before it is kept.
class HappenedEditor final : public QWidget {
    Q_OBJECT
  public:
    /// `visits` is not owned and must outlive the editor.
    explicit HappenedEditor(PersonVisits& visits, QWidget* parent = nullptr);
    /// The form has been opened: takes the focus.
    void begin();

  signals:
    void done();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void addWhat();
    void addWho();
    void addCancelling();
    void addText(const char* field, TextField* control, QString& (*text)(HappenedEntry&), FieldWidth width);
    void addWorker(const char* field, CodeBox* box, QString& (*id)(HappenedEntry&));
    void retranslate();
    void save();
    void showState();
    void showRows();

    PersonVisits& m_visits;
    FormBinder<HappenedForm, HappenedEntry> m_binder;
    PlainLabel* m_title;
    Remark* m_restored;
    FieldForm* m_fields;
    CodeBox* m_state;
    CodeBox* m_worker;
    CodeBox* m_second;
    QCheckBox* m_agreed;
    Remark* m_effect;
    Remark* m_refused;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace aelwyd
