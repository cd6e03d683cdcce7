// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/peopleservice.h"
#include "ui/presentation/forms/typedform.h"

#include <functional>

namespace aelwyd {

/// One of a person's circle, new or known. What is typed is kept under "circle/<person>/new" or
/// "circle/<member>".
class CircleForm final : public TypedForm {
    Q_OBJECT
  public:
    /// Neither service is owned; both must outlive the form.
    CircleForm(PeopleService& people, AgencyService& agency, QObject* parent = nullptr);

    void startNew(const ServiceUserId& person);
    void open(const CircleMember& member);
    bool hasUnfinishedNew(const ServiceUserId& person) const;
    bool isForNew() const { return m_isNew; }

    const CircleMember& entry() const { return m_member; }
    void edit(const QString& field, const std::function<void(CircleMember&)>& change);

    Problems problems() const override { return problemsOf(m_member); }
    /// All or nothing; those called later move down one, in the same step.
    Result<void> save();
    /// Can be undone on the page of the person.
    Result<void> remove();

  protected:
    QJsonObject typed() const override;
    void setTyped(const QJsonObject& typed) override;
    bool isNew() const override { return m_isNew; }

  private:
    PeopleService& m_people;
    CircleMember m_member{.serviceUser = ServiceUserId::create()};
    bool m_isNew = true;
};

/// The members to store so that `member` is in the circle and those to be called are numbered 1, 2, 3 …
/// without gaps; `member` itself is always among them. Its own call order is the place that it takes.
QList<CircleMember> withPlaceInCallOrder(QList<CircleMember> circle, const CircleMember& member);

} // namespace aelwyd
