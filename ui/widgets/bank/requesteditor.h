// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/personrequests.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/formbinder.h"
#include "ui/widgets/kit/formeditor.h"

namespace aelwyd {

/// Takes down something that a person would like to do, or changes it.
class RequestEditor final : public FormEditor {
    Q_OBJECT
  public:
    /// `requests` is not owned and must outlive the editor.
    explicit RequestEditor(PersonRequests& requests, QWidget* parent = nullptr);
    void begin() override;

  protected:
    void fill() override { m_binder.fill(); }
    Result<void> keep() override { return m_requests.form().save(); }
    void retranslate() override;

  private:
    void addFields();

    PersonRequests& m_requests;
    FormBinder<RequestForm, RequestEntry> m_binder;
    CodeBox* m_outcome;
};

} // namespace aelwyd
