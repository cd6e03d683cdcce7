// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themes/carddialog.h"

#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/wordbox.h"

namespace aelwyd {

CardDialog::CardDialog(ThemesDesk& desk, const ThemeCard& card, QWidget* parent)
    : FormDialog(620, parent)
    , m_desk(desk)
    , m_id(card.id)
    , m_kind(wordBox(card.kind))
    , m_words(new BilingualField) {
    m_words->setText(card.words);
    form().addRow(QStringLiteral("kind"), {}, m_kind);
    form().addRow(QStringLiteral("words"), {}, m_words);
    form().setRowVisible(QStringLiteral("kind"), m_id.isNull());
    if (desk.round()) setAbout("card", m_id.isNull() ? desk.round()->id.uuid() : m_id);
    retranslate();
}

Problems CardDialog::keep() {
    return m_id.isNull() ? m_desk.addCard(chosenIn(*m_kind, CardKind::Working), m_words->text())
                         : m_desk.reword(m_id, m_words->text());
}

void CardDialog::retranslate() {
    setWords(
        m_id.isNull() ? tr("Add a card from paper") : tr("Change the words of the card"),
        tr("The board never says whose card it is. Leave out whatever would tell: names, places, "
           "anything that everybody knows of one person. What was said at the review stays there as it was."),
        tr("Keep"));
    form().setLabel(QStringLiteral("kind"), tr("Which card"));
    form().setLabel(QStringLiteral("words"), tr("What is on it"));
}

} // namespace aelwyd
