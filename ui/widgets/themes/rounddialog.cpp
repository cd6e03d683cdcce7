// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themes/rounddialog.h"

#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/unread.h"

#include <algorithm>

namespace aelwyd {

RoundDialog::RoundDialog(ThemesDesk& desk, QWidget* parent)
    : FormDialog(560, parent)
    , m_desk(desk)
    , m_year(new TextField)
    , m_from(new DateField)
    , m_until(new DateField) {
    form().addRow(QStringLiteral("year"), {}, m_year);
    form().addRow(QStringLiteral("from"), {}, m_from, FieldWidth::Half);
    form().addRow(QStringLiteral("until"), {}, m_until, FieldWidth::Half);
    suggest();
    for (const DateField* field : {m_from, m_until})
        connect(field, &DateField::edited, this, &RoundDialog::count);
    retranslate();
}

/// Everybody has a review at least every three months: in that time each is heard once. Where there was a
/// round before, what came after it.
void RoundDialog::suggest() {
    const QDate today = m_desk.today();
    QDate from = today.addMonths(-3).addDays(1);
    const auto rounds = m_desk.rounds();
    if (!rounds.isEmpty() && rounds.first().until < today)
        from = std::max(from, rounds.first().until.addDays(1));
    m_year->setText(QString::number(today.year()));
    m_from->setDate(from);
    m_until->setDate(today);
}

Problems RoundDialog::keep() {
    Problems unread = unreadDays({{"from", m_from}, {"until", m_until}});
    bool isNumber = false;
    const int year = m_year->text().trimmed().toInt(&isNumber);
    if (!isNumber) unread.append({QStringLiteral("year"), ErrorCode::Number, {m_year->text()}});
    const QDate from = m_from->date().value_or(QDate()), until = m_until->date().value_or(QDate());
    if (unread.isEmpty()) return m_desk.begin(year, from, until);
    return withUnread(unread, problemsOf(ThemeRound{.year = year, .from = from, .until = until}));
}

/// An empty time is told before it is chosen.
void RoundDialog::count() {
    const auto from = m_from->date(), until = m_until->date();
    const bool both = from && until && *from <= *until;
    const qsizetype cards = both ? m_desk.countSaid(*from, *until) : 0;
    form().setHint(QStringLiteral("from"), !both        ? QString()
                                           : cards == 0 ? tr("No reviews with cards were held in this time.")
                                                        : tr("Cards said in this time: %1").arg(cards));
}

void RoundDialog::retranslate() {
    setWords(tr("Begin a round"),
             tr("The cards of every review that was held in this time are gathered, without names: what is "
                "working, what is not working, what is important for the future."),
             tr("Gather the cards"));
    form().setLabel(QStringLiteral("year"), tr("Year"));
    form().setLabel(QStringLiteral("from"), tr("Reviews held from"));
    form().setLabel(QStringLiteral("until"), tr("until"));
    count();
}

} // namespace aelwyd
