// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themes/comparisontab.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/barrows.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/tablebox.h"

#include <QVBoxLayout>

namespace aelwyd {

static QString cardCount(const std::optional<int>& cards) {
    return cards ? QString::number(*cards) : ComparisonTab::tr("No theme");
}

static QString themeName(const ComparedTheme& theme) {
    return withVisibleControls(theme.name.preferring(installedLanguage()));
}

ComparisonTab::ComparisonTab(ThemesDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sentence(wrappedLabel())
    , m_themes(makeSection(true))
    , m_promises(makeSection(false)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (QWidget* each : QList<QWidget*>{m_sentence, m_themes.card, m_promises.card})
        column->addWidget(each);
    column->addStretch(1);
    refresh();
}

ComparisonTab::Section ComparisonTab::makeSection(bool pictured) {
    Section section{new Card(QStringLiteral("…")), pictured ? new BarRows : nullptr, new TextTable(this),
                    new TableBox(0)};
    section.box->setModel(section.table);
    if (section.bars) section.card->body()->addWidget(section.bars);
    section.card->body()->addWidget(section.box);
    return section;
}

void ComparisonTab::showThemes(const RoundComparison& both) {
    QList<QStringList> rows;
    QList<BarRow> bars;
    for (const ComparedTheme& theme : both.themes) {
        rows.append({themeName(theme), cardCount(theme.cardsBefore), cardCount(theme.cardsNow),
                     QString::number(theme.promised.size()), QString::number(theme.done())});
        bars.append({themeName(theme), double(theme.cardsNow.value_or(0)), 0,
                     tr("%1 before, %2 now", "numbers of cards")
                         .arg(theme.cardsBefore.value_or(0))
                         .arg(theme.cardsNow.value_or(0))});
    }
    m_themes.card->setTitle(tr("Themes, by their cards"));
    m_themes.bars->setRows(bars, tr("Cards in each theme, now and in the round before."));
    m_themes.table->setContent({tr("Theme"), QString::number(both.yearBefore), QString::number(both.yearNow),
                                tr("Promised"), tr("Done")},
                               rows, {1, 2, 3, 4});
    m_themes.box->setAccessibleName(m_themes.card->title());
}

void ComparisonTab::showPromises(const RoundComparison& both) {
    QList<QStringList> rows;
    for (const ComparedTheme& theme : both.themes)
        for (const ThemeAction& action : theme.promised)
            rows.append({withVisibleControls(action.what), withVisibleControls(action.owner),
                         wording::shortDate(action.dueOn),
                         action.doneOn ? wording::shortDate(*action.doneOn) : tr("Not done yet")});
    m_promises.card->setTitle(tr("What was promised in %1").arg(both.yearBefore));
    m_promises.table->setContent({tr("What"), tr("By whom"), tr("By when"), tr("Done")}, rows);
    m_promises.box->setAccessibleName(m_promises.card->title());
    m_promises.card->setVisible(!rows.isEmpty());
}

void ComparisonTab::refresh() {
    const auto before = m_desk.before();
    m_themes.card->setVisible(before.has_value());
    m_promises.card->setVisible(before.has_value());
    if (!before) {
        m_sentence->setText(
            tr("There was no round in an earlier year: next year's is compared with this one."));
        return;
    }
    const RoundComparison both = compared(*before, *m_desk.round());
    m_sentence->setText(tr("Cards in themes in %1: %2. In %3: %4.")
                            .arg(both.yearBefore)
                            .arg(both.cardsBefore)
                            .arg(both.yearNow)
                            .arg(both.cardsNow));
    showThemes(both);
    showPromises(both);
}

} // namespace aelwyd
