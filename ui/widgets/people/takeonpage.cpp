// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/takeonpage.h"

#include "ui/widgets/kit/card.h"

namespace aelwyd {

TakeOnPage::TakeOnPage(PersonForm& form, Questions& questions, QWidget* parent)
    : NewRecordPage(form, questions, parent)
    , m_form(form)
    , m_binder(form)
    , m_who(new FieldForm)
    , m_came(new FieldForm)
    , m_whoCard(addCard(m_who))
    , m_cameCard(addCard(m_came)) {
    addFields();
    retranslate();
}

void TakeOnPage::addFields() {
    using namespace personfields;
    addNames(*m_who, m_binder);
    addLanguage(*m_who, m_binder);
    addBirth(*m_who, m_binder);
    addPhones(*m_who, m_binder);
    addNumbers(*m_who, m_binder);
    addHowTheyCame(*m_came, m_binder);
}

void TakeOnPage::begin() {
    if (!m_form.isDirty()) m_form.startNew();
    showForm(QStringLiteral("first_name"));
}

bool TakeOnPage::save() {
    const bool saved(m_form.save());
    if (saved) emit takenOn(m_form.id());
    return saved;
}

void TakeOnPage::retranslate() {
    setWords({tr("Take on a person"),
              tr("Only the last name is needed now. Everything else can be filled in over time."),
              tr("Take on"), tr("This person has not been taken on yet.")});
    m_whoCard->setTitle(tr("Who"));
    m_cameCard->setTitle(tr("How they came"));
    personfields::word(*m_who);
    personfields::word(*m_came);
}

} // namespace aelwyd
