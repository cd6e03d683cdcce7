// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/visits/continuitydesk.h"

#include "core/base/text.h"
#include "ui/presentation/bank/agencysentences.h"
#include "ui/presentation/wording/translate.h"

#include <QLocale>
#include <algorithm>

namespace aelwyd {

using wording::translate;

namespace {

QString indexWords(const std::optional<double>& index) {
    return index ? QLocale().toString(*index, 'f', 2) : QStringLiteral("–");
}

QStringList teamCells(const QString& label, const TeamContinuity& team) {
    return {label,
            QString::number(team.people),
            QString::number(team.visits),
            QLocale().toString(team.workersAPerson, 'f', 1),
            shareWords(team.usualProviderShare),
            indexWords(team.biceBoxerman)};
}

} // namespace

QString monthWords(QDate month) {
    return QLocale().toString(month, QStringLiteral("MMMM yyyy"));
}

QString shareWords(const std::optional<double>& share) {
    return share ? translate("Wording", "%1%", "per cent").arg(qRound(*share * 100)) : QStringLiteral("–");
}

ContinuityDesk::ContinuityDesk(const ReportSource& source, QObject* parent)
    : QObject(parent)
    , m_source(source) {
    connect(&source.visits.workspace(), &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (!changes.touches(Noun::Visit) && !changes.touches(Noun::ServiceUser)) return;
        m_stale = true;
        emit changed();
    });
}

void ContinuityDesk::refresh() {
    if (!m_stale && m_facts.to == today()) return;
    m_stale = false;
    m_facts = m_source.continuity(today().addDays(1 - 7 * m_weeks), today());
    std::stable_sort(
        m_facts.people.begin(), m_facts.people.end(), [](const ContinuityLine& a, const ContinuityLine& b) {
            return a.whole.usualProviderShare.value_or(1) < b.whole.usualProviderShare.value_or(1);
        });
}

void ContinuityDesk::setWeeks(int weeks) {
    m_weeks = weeks;
    m_stale = true;
    emit changed();
}

QString ContinuityDesk::sentence() const {
    const TeamContinuity& all = m_facts.everybody;
    if (all.visits == 0) return translate("Wording", "No visit was recorded in this time.");
    return translate("Wording", "Meetings with the usual worker: %1. Different workers a person: %2. "
                                "Visits: %3. People: %4.")
        .arg(shareWords(all.usualProviderShare), QLocale().toString(all.workersAPerson, 'f', 1))
        .arg(all.visits)
        .arg(all.people);
}

QStringList ContinuityDesk::teamHeads(bool byMonth) const {
    return {byMonth ? translate("Wording", "Month") : translate("Wording", "Locality"),
            translate("Wording", "People"),
            translate("Wording", "Visits"),
            translate("Wording", "Workers a person"),
            translate("Wording", "Usual worker"),
            translate("Wording", "Bice–Boxerman")};
}

QList<QStringList> ContinuityDesk::teamRows() const {
    QList<QStringList> rows;
    for (const auto& [locality, team] : m_facts.teams)
        rows.append(teamCells(agencysentences::locality(locality), team));
    return rows;
}

QList<QStringList> ContinuityDesk::monthRows() const {
    QList<QStringList> rows;
    for (const auto& [month, team] : m_facts.months)
        rows.append(teamCells(monthWords(month), team));
    return rows;
}

QStringList ContinuityDesk::peopleHeads() const {
    return {translate("Wording", "Person"),
            translate("Wording", "Visits"),
            translate("Wording", "Different workers"),
            translate("Wording", "In 7 days"),
            translate("Wording", "In 14 days"),
            translate("Wording", "Usual worker"),
            translate("Wording", "Bice–Boxerman")};
}

QList<QStringList> ContinuityDesk::peopleRows() const {
    QList<QStringList> rows;
    for (const ContinuityLine& line : m_facts.people)
        rows.append({withVisibleControls(line.name), QString::number(line.whole.visits),
                     QString::number(line.whole.differentWorkers),
                     QString::number(line.week.differentWorkers),
                     QString::number(line.fortnight.differentWorkers),
                     shareWords(line.whole.usualProviderShare), indexWords(line.whole.biceBoxerman)});
    return rows;
}

} // namespace aelwyd
