// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/personrequests.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/formbinder.h"

class QPushButton;

namespace aelwyd {

class Remark;

/// Takes down something that a person would like to do, or changes it.
class RequestEditor final : public QWidget {
    Q_OBJECT
  public:
    /// `requests` is not owned and must outlive the editor.
    explicit RequestEditor(PersonRequests& requests, QWidget* parent = nullptr);
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

    PersonRequests& m_requests;
    FormBinder<RequestForm, RequestEntry> m_binder;
    FieldForm* m_fields;
    CodeBox* m_outcome;
    Remark* m_refused;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace aelwyd
