// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stories/whosestorydialog.h"

#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/matching/personpicker.h"

namespace aelwyd {

WhoseStoryDialog::WhoseStoryDialog(PersonFinder& people, QWidget* parent)
    : FormDialog(480, parent)
    , m_person(new PersonPicker(people)) {
    form().addRow(QStringLiteral("person"), {}, m_person);
    // Once the list of those who are found has let go of the keys.
    connect(m_person, &PersonPicker::chosen, this, &QDialog::accept, Qt::QueuedConnection);
    retranslate();
}

const std::optional<ServiceUserId>& WhoseStoryDialog::person() const {
    return m_person->person();
}

Problems WhoseStoryDialog::keep() {
    if (person()) return {};
    const bool isNobody = m_person->isOpen();
    return {{QStringLiteral("person"), isNobody ? ErrorCode::NobodyFound : ErrorCode::Required,
             isNobody ? QStringList{m_person->text()} : QStringList()}};
}

void WhoseStoryDialog::retranslate() {
    setWords(tr("Whose story is it?"), {}, tr("Go on"));
    form().setLabel(QStringLiteral("person"), tr("Name, number or postcode"));
    m_person->setListName(tr("People who are found"));
}

} // namespace aelwyd
