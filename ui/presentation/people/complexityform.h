// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/peopleservice.h"
#include "ui/presentation/forms/typedform.h"

#include <functional>

namespace aelwyd {

/// A decision about a person's complexity as it is typed.
struct ComplexityEntry {
    std::optional<Rag> status;
    QString decidedOn;
    QString decidedBy;
    QString reason;
};

/// Decides a person's complexity. Decisions are added to the history and never overwritten (Care at Home
/// 2010, Box 7), so all of who, when and why is asked for. Fields: "status", "complexity_decided_on",
/// "decided_by", "complexity_reason".
class ComplexityForm final : public TypedForm {
    Q_OBJECT
  public:
    /// Neither service is owned; both must outlive the form.
    ComplexityForm(PeopleService& people, AgencyService& agency, QObject* parent = nullptr);

    /// An empty decision of today; what was typed for this person before comes back.
    void open(const ServiceUserId& person);
    const ComplexityEntry& entry() const { return m_entry; }
    void edit(const QString& field, const std::function<void(ComplexityEntry&)>& change);

    Problems problems() const override;
    /// All or nothing.
    Result<void> save();

  protected:
    QJsonObject typed() const override;
    void setTyped(const QJsonObject& typed) override;
    bool isNew() const override { return true; }

  private:
    QDate today() const { return m_people.workspace().clock().today(); }

    PeopleService& m_people;
    std::optional<ServiceUserId> m_person;
    ComplexityEntry m_entry;
};

} // namespace aelwyd
