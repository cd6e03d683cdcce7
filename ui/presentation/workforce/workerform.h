// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workforceservice.h"
#include "ui/presentation/forms/typedform.h"
#include "ui/presentation/workforce/workerentry.h"

#include <functional>

namespace aelwyd {

/// Adds a worker, and changes what is known about them. Problems carry the field names of the spreadsheets.
class WorkerForm final : public TypedForm {
    Q_OBJECT
  public:
    /// Neither service is owned; both must outlive the form.
    WorkerForm(WorkforceService& workforce, AgencyService& agency, QObject* parent = nullptr);
    ~WorkerForm() override { end(); }

    /// Somebody new with this reference; what was typed about them before comes back.
    void startNew(const QString& reference);
    /// False if there is no such worker.
    bool open(const CareWorkerId& id);
    /// Somebody new was being added when the program ended or the page was left.
    bool hasUnfinishedNew() const;

    const WorkerEntry& entry() const { return m_entry; }
    CareWorkerId id() const { return m_entry.worker.id; }
    /// `field` is the name under which problems of it are told.
    void edit(const QString& field, const std::function<void(WorkerEntry&)>& change);

    Problems problems() const override;
    /// All or nothing.
    Result<void> save();
    /// For editing in place: stores every field that can be stored; the others stay as they are typed.
    Result<void> saveWhatIsRight();

  protected:
    QJsonObject typed() const override { return toJson(m_entry); }
    void setTyped(const QJsonObject& typed) override { m_entry = fromJson(typed, m_entry); }
    bool isNew() const override { return m_isNew; }

  private:
    void refresh(const ChangeSet& changes);
    void takeStored();
    void adopt(const CareWorker& worker);

    WorkforceService& m_workforce;
    WorkerEntry m_entry;
    bool m_isNew = true;
};

} // namespace aelwyd
