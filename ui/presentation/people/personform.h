// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/peopleservice.h"
#include "ui/presentation/forms/typedform.h"
#include "ui/presentation/people/personentry.h"

#include <functional>

namespace aelwyd {

/// Takes on a person, and changes what is known about them. Problems carry the field names of the
/// spreadsheets, and "how_they_came".
class PersonForm final : public TypedForm {
    Q_OBJECT
  public:
    /// Neither service is owned; both must outlive the form.
    PersonForm(PeopleService& people, AgencyService& agency, QObject* parent = nullptr);
    ~PersonForm() override { end(); }

    /// Somebody new, with the next free reference; what was typed for "person/new" before comes back.
    void startNew();
    /// False if there is no such person.
    bool open(const ServiceUserId& id);
    /// Somebody new was being taken on when the program ended or the page was left.
    bool hasUnfinishedNew() const;

    const PersonEntry& entry() const { return m_entry; }
    ServiceUserId id() const { return m_entry.person.id; }
    /// `field` is the name under which problems of it are told.
    void edit(const QString& field, const std::function<void(PersonEntry&)>& change);

    Problems problems() const override;
    /// All or nothing. Somebody new gets a package in the chosen stage from today, in the same transaction.
    Result<void> save();
    /// For editing in place: stores every field that can be stored; the others stay as they are typed.
    Result<void> saveWhatIsRight();

  protected:
    QJsonObject typed() const override { return toJson(m_entry); }
    void setTyped(const QJsonObject& typed) override { m_entry = fromJson(typed, m_entry); }
    bool isNew() const override { return m_isNew; }

  private:
    void refresh(const ChangeSet& changes);
    void renewReference();
    Result<void> saveNew(const ServiceUser& person);
    void takeStored();
    void adopt(const ServiceUser& person);
    QDate today() const { return m_people.workspace().clock().today(); }

    PeopleService& m_people;
    PersonEntry m_entry;
    bool m_isNew = true;
};

} // namespace aelwyd
