// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/visits/personvisits.h"

#include <QWidget>

class QPushButton;
class QSpinBox;

namespace aelwyd {

class FieldForm;
class PlainLabel;
class Remark;
class TextField;

/// Makes visits from the agreed plan for some weeks. Where they pass the block, asks who approves it.
class PatternEditor final : public QWidget {
    Q_OBJECT
  public:
    /// `visits` is not owned and must outlive the editor.
    explicit PatternEditor(PersonVisits& visits, QWidget* parent = nullptr);
    /// Begins anew, with the weeks of the last time: takes the focus.
    void begin();

  signals:
    /// Done, and what was done, as a sentence.
    void made(const QString& words);
    void done();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void make();
    void forgetRefusal();
    void tell(const Problems& problems);

    PersonVisits& m_visits;
    PlainLabel* m_title;
    FieldForm* m_fields;
    QSpinBox* m_weeks;
    TextField* m_approver;
    Remark* m_refused;
    QPushButton* m_make;
    QPushButton* m_cancel;
};

} // namespace aelwyd
