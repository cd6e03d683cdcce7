// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/addworkerpage.h"

#include "ui/widgets/kit/card.h"

namespace aelwyd {

AddWorkerPage::AddWorkerPage(StaffDesk& desk, Questions& questions, QWidget* parent)
    : NewRecordPage(desk.newcomer(), questions, parent)
    , m_desk(desk)
    , m_form(desk.newcomer())
    , m_binder(desk.newcomer())
    , m_fields(new FieldForm)
    , m_card(addCard(m_fields)) {
    workerfields::addNames(*m_fields, m_binder);
    workerfields::addDays(*m_fields, m_binder);
    workerfields::addEmployment(*m_fields, m_binder);
    workerfields::addHours(*m_fields, m_binder);
    retranslate();
}

void AddWorkerPage::begin() {
    if (!m_form.isDirty()) m_desk.startNewcomer();
    showForm(QStringLiteral("first_name"));
}

bool AddWorkerPage::save() {
    const bool saved(m_form.save());
    if (saved) emit added(m_form.id());
    return saved;
}

void AddWorkerPage::retranslate() {
    setWords({tr("Add a worker"),
              tr("Only the last name is needed now. Everything else can be filled in over time."),
              tr("Add to the staff"), tr("It is not saved yet.")});
    m_card->setTitle(tr("Who"));
    workerfields::word(*m_fields);
}

} // namespace aelwyd
