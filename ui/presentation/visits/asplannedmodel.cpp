// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/visits/asplannedmodel.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/translate.h"
#include "ui/presentation/wording/visitwords.h"

#include <algorithm>

namespace aelwyd {

using wording::translate;

namespace {

const QString kAll = QStringLiteral("all");
const QString kDay = QStringLiteral("day/");
const QString kLocality = QStringLiteral("locality/");

QString dayCode(QDate day) {
    return kDay + day.toString(Qt::ISODate);
}

/// Without the year: they are all of one week.
QString whenWords(const Visit& visit) {
    const QDate day = visit.plannedStart->day();
    return wording::shortWeekday(day.dayOfWeek()) + u' ' + wording::nearDate(day, day) + u' ' +
           wording::visitTime(visit);
}

} // namespace

QString hindranceSentence(AsPlannedHindrance hindrance) {
    switch (hindrance) {
    case AsPlannedHindrance::None:
        return {};
    case AsPlannedHindrance::NotOpen:
        return translate("Wording", "Something is recorded of it already.");
    case AsPlannedHindrance::NotOver:
        return translate("Wording", "It is not over yet.");
    case AsPlannedHindrance::WorkerMissing:
        return translate("Wording", "Somebody is missing who goes there.");
    case AsPlannedHindrance::TwoPlaces:
        return translate("Wording", "A worker would have been in two places at once.");
    }
    return {};
}

AsPlannedModel::AsPlannedModel(VisitService& visits, PeopleService& people,
                               const QHash<CareWorkerId, QString>& workerNames, QDate monday,
                               const QUuid& scope)
    : m_visits(visits)
    , m_people(people)
    , m_workerNames(workerNames)
    , m_monday(monday)
    , m_scope(scope)
    , m_choice(kAll) {
    read();
    choose(m_choice);
}

void AsPlannedModel::read() {
    const auto open = AsPlannedService(m_visits).open(m_monday, m_monday.addDays(6));
    QSet<ServiceUserId> seen;
    for (const UnrecordedVisit& each : open)
        seen.insert(each.visit.person);
    m_names = m_people.names();
    QHash<ServiceUserId, QString> localities;
    for (const PersonRow& row : m_people.rows(seen.values()))
        localities.insert(row.id, withVisibleControls(row.locality));
    m_all.clear();
    for (const UnrecordedVisit& each : open)
        m_all.append(lineOf(each, localities.value(each.visit.person)));
}

AsPlannedModel::Line AsPlannedModel::lineOf(const UnrecordedVisit& open, const QString& locality) const {
    QStringList workers;
    for (const CareWorkerId& worker : open.visit.workers)
        workers.append(m_workerNames.value(worker));
    return {open, withVisibleControls(m_names.value(open.visit.person)), workers.join(QStringLiteral(", ")),
            locality, open.hindrance == AsPlannedHindrance::None};
}

QStringList AsPlannedModel::choices() const {
    QStringList days, localities;
    for (const Line& line : m_all) {
        days.append(dayCode(line.open.visit.plannedStart->day()));
        if (!line.locality.isEmpty()) localities.append(kLocality + line.locality);
    }
    for (QStringList* codes : {&days, &localities}) {
        codes->removeDuplicates();
        codes->sort();
    }
    return QStringList{kAll} + days + localities;
}

QString AsPlannedModel::choiceWords(const QString& code) {
    if (code.startsWith(kDay))
        return wording::dayAndDate(QDate::fromString(code.mid(kDay.size()), Qt::ISODate));
    if (code.startsWith(kLocality)) return code.mid(kLocality.size());
    return tr("All of the week until now");
}

bool AsPlannedModel::isChosen(const Line& line) const {
    if (m_choice.startsWith(kDay)) return dayCode(line.open.visit.plannedStart->day()) == m_choice;
    if (m_choice.startsWith(kLocality)) return kLocality + line.locality == m_choice;
    return true;
}

void AsPlannedModel::choose(const QString& code) {
    beginResetModel();
    m_choice = code;
    m_lines.clear();
    for (const Line& line : std::as_const(m_all))
        if (isChosen(line)) m_lines.append(line);
    endResetModel();
    emit tickedChanged();
}

void AsPlannedModel::tickAll(bool on) {
    for (Line& line : m_lines)
        line.isTicked = on && line.open.hindrance == AsPlannedHindrance::None;
    if (!m_lines.isEmpty()) emit dataChanged(index(0, When), index(int(m_lines.size()) - 1, When));
    emit tickedChanged();
}

int AsPlannedModel::ticked() const {
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.isTicked; }));
}

Result<QString> AsPlannedModel::record() {
    QList<VisitId> ids;
    for (const Line& line : std::as_const(m_lines))
        if (line.isTicked) ids.append(line.open.visit.id);
    const auto report = AsPlannedService(m_visits).record(ids, m_scope);
    if (!report) return report.problems();
    read();
    for (Line& line : m_all)
        line.isTicked = false;
    choose(m_choice);
    QStringList words{tr("Recorded as planned: %1.").arg(report.value().recorded)};
    if (!report.value().left.isEmpty()) words.append(leftWords(report.value().left));
    return words.join(u'\n');
}

QString AsPlannedModel::leftWords(const QList<UnrecordedVisit>& left) const {
    constexpr qsizetype kMostTold = 12;
    QStringList lines{tr("Left as they are: %1.").arg(left.size())};
    for (const UnrecordedVisit& each : left.mid(0, kMostTold))
        lines.append(tr("%1, %2: %3", "person, time, why")
                         .arg(withVisibleControls(m_names.value(each.visit.person)), whenWords(each.visit),
                              hindranceSentence(each.hindrance)));
    if (left.size() > kMostTold) lines.append(tr("And more: %1").arg(left.size() - kMostTold));
    return lines.join(u'\n');
}

int AsPlannedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AsPlannedModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString AsPlannedModel::textOf(const Line& line, int column) const {
    switch (column) {
    case When:
        return whenWords(line.open.visit);
    case Person:
        return line.person;
    case Workers:
        return line.workers;
    default:
        return hindranceSentence(line.open.hindrance);
    }
}

QVariant AsPlannedModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Line& line = m_lines.at(index.row());
    const bool canTick = line.open.hindrance != AsPlannedHindrance::WorkerMissing;
    if (role == Qt::CheckStateRole && index.column() == When && canTick)
        return line.isTicked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole) return textOf(line, index.column());
    if (role != Qt::AccessibleTextRole) return {};
    if (index.column() != When) return textOf(line, index.column());
    QStringList parts{textOf(line, When), line.person, line.workers, textOf(line, Remarks),
                      line.isTicked ? tr("made as planned") : tr("not ticked")};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool AsPlannedModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable)) return false;
    m_lines[index.row()].isTicked = value.toInt() == Qt::Checked;
    emit dataChanged(index, index);
    emit tickedChanged();
    return true;
}

QVariant AsPlannedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case When:
        return tr("Made as planned");
    case Person:
        return tr("Person");
    case Workers:
        return tr("Who came");
    default:
        return tr("What stands against it");
    }
}

Qt::ItemFlags AsPlannedModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool canTick = m_lines.at(index.row()).open.hindrance != AsPlannedHindrance::WorkerMissing;
    return index.column() == When && canTick ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace aelwyd
