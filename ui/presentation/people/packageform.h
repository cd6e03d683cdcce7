// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/peopleservice.h"
#include "ui/presentation/forms/typedform.h"
#include "ui/presentation/people/packageentry.h"

#include <functional>

namespace aelwyd {

/// A person's package: the terms are edited in place; agreed hours and stages of its life are added as dated
/// steps. Problems carry the field names of the spreadsheets, and "hours_from", "next_stage", "stage_from",
/// "stage_reason".
class PackageForm final : public TypedForm {
    Q_OBJECT
  public:
    /// Neither service is owned; both must outlive the form.
    PackageForm(PeopleService& people, AgencyService& agency, QObject* parent = nullptr);
    ~PackageForm() override { end(); }

    /// The latest package, or a first one that is stored when something is put into it.
    void open(const ServiceUserId& person);

    const PackageEntry& entry() const { return m_entry; }
    const Package& package() const { return m_entry.package; }
    void edit(const QString& field, const std::function<void(PackageEntry&)>& change);

    /// Of all three parts; a step that nobody has begun has none.
    Problems problems() const override;
    /// Stores every term that can be stored; the others stay as they are typed.
    Result<void> saveTerms();
    /// All or nothing.
    Result<void> saveHours();
    Result<void> saveStage();
    /// Takes a step out of the history that should not be there; can be undone.
    Result<void> removeHours(QDate from);
    Result<void> removeStage(QDate from);
    /// PeriodClosed if a period that is over followed them.
    Result<void> removeTerms(QDate from);
    /// The step that was begun is given up.
    void giveUpHours();
    void giveUpStage();

  protected:
    QJsonObject typed() const override { return toJson(m_entry); }
    void setTyped(const QJsonObject& typed) override { m_entry = fromJson(typed, m_entry); }
    bool isNew() const override { return false; }

  private:
    void refresh(const ChangeSet& changes);
    void takeStored();
    Result<void> store(const Package& package, const QStringList& fieldsDone);
    QDate today() const { return m_people.workspace().clock().today(); }

    PeopleService& m_people;
    PackageEntry m_entry{.package = {.serviceUser = ServiceUserId::create()}};
    bool m_hoursTried = false;
    bool m_stageTried = false;
};

} // namespace aelwyd
