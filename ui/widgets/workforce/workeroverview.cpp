// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/workeroverview.h"

#include "core/base/text.h"
#include "core/workforce/trainingmatrix.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/languages.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/tagwords.h"
#include "ui/presentation/wording/workforcewords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/ragbadge.h"
#include "ui/widgets/workforce/duelist.h"

#include <QResizeEvent>

namespace aelwyd {

namespace {

/// From this width on (in average characters) the cards stand in two columns.
constexpr int kCharactersForTwoColumns = 80;

QVBoxLayout* columnIn(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    return column;
}

QString spokenLanguages(const CareWorker& worker) {
    QStringList lines;
    for (const SpokenLanguage& spoken : worker.languages)
        lines.append(
            QStringLiteral("%1: %2").arg(wording::language(spoken.language), wording::word(spoken.level)));
    return lines.isEmpty() ? WorkerOverview::tr("No language is written down yet.") : lines.join(u'\n');
}

QString contractWords(const CareWorker& worker) {
    const auto minimum = worker.contractMinimumMinutes, maximum = worker.contractMaximumMinutes;
    if (minimum && maximum) return wording::weeklyHours(*minimum, *maximum);
    if (maximum) return WorkerOverview::tr("At most %1 a week").arg(wording::minutes(*maximum));
    if (minimum) return WorkerOverview::tr("At least %1 a week").arg(wording::minutes(*minimum));
    return WorkerOverview::tr("No contract hours are written down.");
}

/// "Monday 08:00–14:00, 17:00–21:00", a line for each weekday.
QString weekWords(const CareWorker& worker) {
    QMap<int, QStringList> days;
    for (const AvailabilityWindow& window : worker.availability)
        days[window.weekday].append(
            QStringLiteral("%1–%2").arg(wording::time(window.start), wording::time(window.end)));
    QStringList lines;
    for (auto day = days.begin(); day != days.end(); ++day)
        lines.append(
            QStringLiteral("%1: %2").arg(wording::shortWeekday(day.key()), day->join(QStringLiteral(", "))));
    return lines.isEmpty() ? WorkerOverview::tr("No times are written down: never available.")
                           : lines.join(u'\n');
}

QString personalWords(const CareWorker& worker) {
    QStringList qualities, lines;
    for (const QString& code : worker.qualities)
        qualities.append(wording::quality(code));
    if (!qualities.isEmpty())
        lines.append(WorkerOverview::tr("Qualities: %1").arg(qualities.join(QStringLiteral(", "))));
    if (!worker.interests.isEmpty())
        lines.append(WorkerOverview::tr("Interests: %1")
                         .arg(wording::interests(worker.interests).join(QStringLiteral(", "))));
    return withVisibleControls(lines.join(u'\n'));
}

} // namespace

WorkerOverview::WorkerOverview(StaffDesk& desk, QWidget* parent)
    : StaffTab(desk, parent)
    , m_left(new QWidget)
    , m_right(new QWidget)
    , m_due(new Card)
    , m_dueItems(new DueListing)
    , m_experience(makePart(QStringLiteral("experience")))
    , m_languages(makePart(QStringLiteral("about")))
    , m_competences(makePart(QStringLiteral("competences")))
    , m_hours(makePart(QStringLiteral("availability")))
    , m_person(makePart(QStringLiteral("about")))
    , m_badge(new RagBadge)
    , m_running(wrappedLabel({}, TextRole::Small)) {
    m_due->body()->addWidget(m_dueItems);
    m_experience.card->body()->insertWidget(0, m_badge, 0, Qt::AlignLeft);
    m_competences.card->body()->addWidget(m_running);
    columnIn(m_left);
    columnIn(m_right);
    auto* across = new QHBoxLayout;
    across->setSpacing(16);
    across->addWidget(m_left, 1, Qt::AlignTop);
    across->addWidget(m_right, 1, Qt::AlignTop);
    m_column->addLayout(across);
    place(false);
    retranslate();
}

WorkerOverview::Part WorkerOverview::makePart(const QString& tab) {
    Part part{new Card, linkButton(), wrappedLabel()};
    part.card->addToHead(part.open);
    part.card->body()->addWidget(part.text);
    connect(part.open, &QPushButton::clicked, this, [this, tab] { emit tabAsked(tab); });
    return part;
}

void WorkerOverview::place(bool twoColumns) {
    m_twoColumns = twoColumns;
    for (QWidget* card : QList<QWidget*>{m_due, m_hours.card, m_person.card})
        m_left->layout()->addWidget(card);
    for (QWidget* card : QList<QWidget*>{m_experience.card, m_languages.card, m_competences.card})
        (twoColumns ? m_right : m_left)->layout()->addWidget(card);
    m_right->setVisible(twoColumns);
}

void WorkerOverview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool two = event->size().width() >= kCharactersForTwoColumns * fontMetrics().averageCharWidth();
    if (two != m_twoColumns) place(two);
}

void WorkerOverview::refresh() {
    if (!m_desk.current()) return;
    m_dueItems->setItems(m_desk, m_desk.due(), tr("Nothing is due in the next two months."));
    m_languages.text->setText(spokenLanguages(m_desk.member().worker));
    showExperience();
    showCompetences();
    showHours();
    showPerson();
}

void WorkerOverview::showExperience() {
    const Standing standing = m_desk.standing();
    m_badge->setStatus(standing.decided ? std::optional(standing.status) : std::nullopt);
    QStringList lines;
    if (!standing.decided) lines.append(wording::standing(standing));
    if (standing.confirmedForAll) lines.append(wording::word(AmberRuling::ConfirmedForAll));
    if (standing.ruling == AmberRuling::KeptToAmberAndGreen) lines.append(wording::word(standing.ruling));
    if (standing.since) lines.append(tr("Since %1").arg(wording::date(*standing.since)));
    m_experience.text->setText(lines.join(u'\n'));
    m_experience.text->setVisible(!lines.isEmpty());
}

void WorkerOverview::showCompetences() {
    const CareWorker& worker = m_desk.member().worker;
    QStringList held, running;
    QSet<QString> seen;
    for (const Competence& competence : worker.competences) {
        if (seen.contains(competence.unit)) continue;
        seen.insert(competence.unit);
        const TrainingCell cell = trainingCell(worker, competence.unit, m_desk.today());
        const QString name = m_desk.competenceName(competence.unit);
        const bool now = cell.state == TrainingState::Held || cell.state == TrainingState::Expiring;
        if (now) held.append(name);
        if (cell.state == TrainingState::Expired) running.append(tr("Ran out: %1").arg(name));
    }
    m_competences.text->setText(held.isEmpty() ? tr("No competence is in force.") : held.join(u'\n'));
    m_running->setText(running.join(u'\n'));
    m_running->setVisible(!running.isEmpty());
}

void WorkerOverview::showHours() {
    const CareWorker& worker = m_desk.member().worker;
    QStringList lines{contractWords(worker), weekWords(worker)};
    for (const Leave& leave : m_desk.leave())
        if (leave.until >= m_desk.today())
            lines.append(tr("%1: %2 – %3")
                             .arg(wording::word(leave.kind), wording::nearDate(leave.from, m_desk.today()),
                                  wording::nearDate(leave.until, m_desk.today())));
    m_hours.text->setText(lines.join(u'\n'));
}

void WorkerOverview::showPerson() {
    m_person.text->setText(personalWords(m_desk.member().worker));
    m_person.card->setVisible(!m_person.text->text().isEmpty());
}

void WorkerOverview::retranslate() {
    m_due->setTitle(tr("What is due"));
    const std::tuple<const Part*, QString, QString> parts[] = {
        {&m_experience, tr("Experience"), tr("Open the decisions about experience")},
        {&m_languages, tr("Languages"), tr("Open the languages")},
        {&m_competences, tr("Competences"), tr("Open the competences")},
        {&m_hours, tr("Hours"), tr("Open the times of the week")},
        {&m_person, tr("What they are like"), tr("Open what they are like")}};
    for (const auto& [part, title, name] : parts) {
        part->card->setTitle(title);
        part->open->setText(tr("Open"));
        part->open->setAccessibleName(name);
    }
    refresh();
}

} // namespace aelwyd
