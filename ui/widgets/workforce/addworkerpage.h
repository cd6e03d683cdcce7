// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kit/newrecordpage.h"
#include "ui/widgets/workforce/workerfields.h"

namespace aelwyd {

/// Adds a worker with what is known on the first day; everything else is filled in over time.
class AddWorkerPage final : public NewRecordPage {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the page.
    AddWorkerPage(StaffDesk& desk, Questions& questions, QWidget* parent = nullptr);

    /// Begins, or goes on with what was typed before.
    void begin();

  signals:
    void added(const aelwyd::CareWorkerId& id);

  private:
    void fill() override { m_binder.fill(); }
    bool save() override;
    void retranslate() override;

    StaffDesk& m_desk;
    WorkerForm& m_form;
    WorkerBinder m_binder;
    FieldForm* m_fields;
    Card* m_card;
};

} // namespace aelwyd
