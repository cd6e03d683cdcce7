// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/themespaper.h"

#include "ui/presentation/printing/reportwords.h"
#include "ui/presentation/wording/translate.h"

#include <QCoreApplication>
#include <array>
#include <map>

namespace aelwyd {

using wording::translate;

namespace {

const char* phraseOfHead(CardKind kind) {
    static constexpr std::array phrases{QT_TRANSLATE_NOOP("Print", "Working"),
                                        QT_TRANSLATE_NOOP("Print", "Not working"),
                                        QT_TRANSLATE_NOOP("Print", "Important for the future")};
    static_assert(phrases.size() == CodeList<CardKind>::codes.size());
    return phrases.at(static_cast<size_t>(kind));
}

/// Makes the parts one after another.
class ThemesPaperMaker {
  public:
    ThemesPaperMaker(const ThemesPaperFacts& facts, ReaderLanguage language)
        : m_facts(facts)
        , m_words(language) {}

    Report report() const {
        const ThemeRound& round = m_facts.round;
        Report report{.language = m_words.language(),
                      .kind = m_words(QT_TRANSLATE_NOOP("Print", "Working Together for Change")),
                      .subject = QString::number(round.year),
                      .time = m_words.period(round.from, round.until),
                      .figure = QString::number(round.cards.size()),
                      .meaning =
                          m_words(QT_TRANSLATE_NOOP("Print", "things that people said at their reviews. "
                                                             "Themes: %1."))
                              .arg(round.themes.size())};
        for (const ChangeTheme& theme : round.themes)
            report.parts += themeParts(theme);
        report.parts.append(
            cardsPart(m_words(QT_TRANSLATE_NOOP("Print", "In no theme yet")), cardsIn(round, {})));
        report.parts.append(
            cardsPart(m_words(QT_TRANSLATE_NOOP("Print", "Put aside")), cardsIn(round, {}, true)));
        if (m_facts.before) report.parts += comparisonParts();
        if (round.sharedOn)
            report.parts.append(
                {.remark = m_words(QT_TRANSLATE_NOOP("Print", "People were told what came of it on %1."))
                               .arg(m_words.date(*round.sharedOn))});
        report.parts.removeIf([](const ReportPart& part) {
            return part.table && part.table->rows.isEmpty() && part.sentences.isEmpty();
        });
        return report;
    }

  private:
    QString read(const BilingualText& text) const { return text.preferring(m_words.language()); }

    QStringList counts(const QList<ThemeCard>& cards) const {
        return {m_words(QT_TRANSLATE_NOOP("Print", "Cards: %1. Working: %2. Not working: %3. Important: %4."))
                    .arg(cards.size())
                    .arg(countOf(cards, CardKind::Working))
                    .arg(countOf(cards, CardKind::NotWorking))
                    .arg(countOf(cards, CardKind::Important))};
    }

    /// What several people said in the same words, once, in the order in which it was first said.
    QList<std::pair<ReportRow, int>> together(const QList<ThemeCard>& cards) const {
        QList<std::pair<ReportRow, int>> rows;
        std::map<std::pair<QString, CardKind>, qsizetype> places;
        for (const ThemeCard& card : cards) {
            const QString words = read(card.words);
            const auto [place, isNew] = places.emplace(std::pair(words, card.kind), rows.size());
            if (isNew)
                rows.append({ReportRow{{.text = words}, {.text = m_words(phraseOfHead(card.kind))}}, 0});
            ++rows[place->second].second;
        }
        return rows;
    }

    /// With how often each was said, where something was said twice.
    ReportTable cardTable(const QList<ThemeCard>& cards) const {
        ReportTable table{.columns = {{m_words(QT_TRANSLATE_NOOP("Print", "What people said")), 3.4},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "Card")), 1.4}}};
        const auto rows = together(cards);
        const bool counted = rows.size() < cards.size();
        if (counted) table.columns.append({m_words(QT_TRANSLATE_NOOP("Print", "Number")), 0.7, true});
        for (const auto& [row, count] : rows) {
            table.rows.append(row);
            if (counted) table.rows.last().append({.text = QString::number(count)});
        }
        return table;
    }

    ReportPart cardsPart(const QString& heading, const QList<ThemeCard>& cards) const {
        return {.heading = heading, .table = cardTable(cards)};
    }

    QList<ReportPart> themeParts(const ChangeTheme& theme) const {
        const auto cards = cardsIn(m_facts.round, theme.id);
        QList<ReportPart> parts{
            {.heading = read(theme.name), .sentences = counts(cards), .table = cardTable(cards)}};
        if (cards.isEmpty()) parts.first().table.reset();
        if (!theme.whys.isEmpty())
            parts.append({.heading = m_words(QT_TRANSLATE_NOOP("Print", "Why is it so?")),
                          .sentences = numbered(theme.whys)});
        if (!theme.success.isEmpty())
            parts.append({.heading = m_words(
                              QT_TRANSLATE_NOOP("Print", "What it will look like when it has come true")),
                          .sentences = {read(theme.success)}});
        if (!theme.actions.isEmpty())
            parts.append({.heading = m_words(QT_TRANSLATE_NOOP("Print", "Who does what")),
                          .table = actionTable(theme.actions)});
        return parts;
    }

    static QStringList numbered(const QStringList& lines) {
        QStringList all;
        for (const QString& line : lines)
            all.append(QStringLiteral("%1. %2").arg(all.size() + 1).arg(line));
        return all;
    }

    QString doneWord(const ThemeAction& action) const {
        return action.doneOn ? m_words.date(*action.doneOn)
                             : m_words(QT_TRANSLATE_NOOP("Print", "Not done yet"));
    }

    ReportTable actionTable(const QList<ThemeAction>& actions) const {
        ReportTable table{.columns = {{m_words(QT_TRANSLATE_NOOP("Print", "What is to be done")), 3},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "By whom")), 1.4},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "By when")), 1.3},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "Done")), 1.3}}};
        for (const ThemeAction& action : actions)
            table.rows.append(
                {{.text = action.what},
                 {.text = action.owner},
                 {.text = m_words.date(action.dueOn)},
                 {.text = doneWord(action), .mark = action.doneOn ? ReportMark::Well : ReportMark::None}});
        return table;
    }

    ReportTable comparisonTable(const RoundComparison& both) const {
        ReportTable table{.columns = {{m_words(QT_TRANSLATE_NOOP("Print", "Theme")), 3},
                                      {QString::number(both.yearBefore), 0.9, true},
                                      {QString::number(both.yearNow), 0.9, true},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "Promised")), 1, true},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "Done")), 1, true}}};
        const auto count = [](const std::optional<int>& cards) {
            return cards ? QString::number(*cards) : QStringLiteral("–");
        };
        for (const ComparedTheme& theme : both.themes)
            table.rows.append({{.text = read(theme.name)},
                               {.text = count(theme.cardsBefore)},
                               {.text = count(theme.cardsNow)},
                               {.text = QString::number(theme.promised.size())},
                               {.text = QString::number(theme.done())}});
        return table;
    }

    QList<ReportPart> comparisonParts() const {
        const RoundComparison both = compared(*m_facts.before, m_facts.round);
        QList<ReportPart> parts{
            {.heading =
                 m_words(QT_TRANSLATE_NOOP("Print", "What became of the themes of %1")).arg(both.yearBefore),
             .sentences = {m_words(QT_TRANSLATE_NOOP("Print", "Cards in themes: %1 then, %2 now."))
                               .arg(both.cardsBefore)
                               .arg(both.cardsNow)},
             .table = comparisonTable(both)}};
        QList<ThemeAction> promised;
        for (const ComparedTheme& theme : both.themes)
            promised += theme.promised;
        if (!promised.isEmpty())
            parts.append(
                {.heading =
                     m_words(QT_TRANSLATE_NOOP("Print", "What was promised in %1")).arg(both.yearBefore),
                 .table = actionTable(promised)});
        return parts;
    }

    const ThemesPaperFacts& m_facts;
    ReportWords m_words;
};

QStringList cardCells(const ThemeCard& card, const QString& theme, ReaderLanguage language) {
    return {theme, toCode(card.kind), card.words.preferring(language), {}, {}, {}};
}

QStringList actionCells(const ThemeAction& action, const QString& theme) {
    return {theme,
            QStringLiteral("action"),
            action.what,
            action.owner,
            action.dueOn.toString(Qt::ISODate),
            action.doneOn ? action.doneOn->toString(Qt::ISODate) : QString()};
}

} // namespace

Report themesReport(const ThemesPaperFacts& facts, ReaderLanguage language) {
    return ThemesPaperMaker(facts, language).report();
}

QList<QStringList> themesRows(const ThemesPaperFacts& facts, ReaderLanguage language) {
    QList<QStringList> rows{{translate("Commands", "Theme"), translate("Commands", "Card"),
                             translate("Commands", "Words"), translate("Commands", "By whom"),
                             translate("Commands", "By when"), translate("Commands", "Done on")}};
    for (const bool aside : {false, true})
        for (const ThemeCard& card : cardsIn(facts.round, {}, aside))
            rows.append(cardCells(card, {}, language));
    for (const ChangeTheme& theme : facts.round.themes) {
        const QString name = theme.name.preferring(language);
        for (const ThemeCard& card : cardsIn(facts.round, theme.id))
            rows.append(cardCells(card, name, language));
        for (const ThemeAction& action : theme.actions)
            rows.append(actionCells(action, name));
    }
    return rows;
}

} // namespace aelwyd
