// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kit/newrecordpage.h"
#include "ui/widgets/people/personfields.h"

namespace aelwyd {

/// Takes on a person with what one hears in a first telephone call; everything else is filled in over time.
class TakeOnPage final : public NewRecordPage {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the page.
    TakeOnPage(PersonForm& form, Questions& questions, QWidget* parent = nullptr);

    /// Begins, or goes on with what was typed before.
    void begin();

  signals:
    void takenOn(const aelwyd::ServiceUserId& id);

  private:
    void addFields();
    void fill() override { m_binder.fill(); }
    bool save() override;
    void retranslate() override;

    PersonForm& m_form;
    PersonBinder m_binder;
    FieldForm* m_who;
    FieldForm* m_came;
    Card* m_whoCard;
    Card* m_cameCard;
};

} // namespace aelwyd
