// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/workforce/trainingmodel.h"

#include "core/base/text.h"
#include "core/interchange/csvwriter.h"
#include "core/service/catalogues.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/staffdue.h"

#include <QSaveFile>

namespace aelwyd {

namespace {

QString shownCell(const TrainingCell& cell) {
    if (cell.state == TrainingState::None) return {};
    const QString word = wording::word(cell.state);
    const auto day = cell.state == TrainingState::NotYet ? cell.from : cell.until;
    return day ? QStringLiteral("%1\n%2").arg(word, wording::shortDate(*day)) : word;
}

} // namespace

TrainingModel::TrainingModel(WorkforceService& workforce, StaffIndex& index, const Catalogues& catalogues,
                             QObject* parent)
    : QAbstractTableModel(parent)
    , m_workforce(workforce)
    , m_index(index)
    , m_catalogues(catalogues) {}

int TrainingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_workers.size());
}

int TrainingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_units.size());
}

void TrainingModel::load() {
    beginResetModel();
    m_read.clear();
    m_workers = m_index.search({});
    m_units = m_index.unitsHeld();
    endResetModel();
}

void TrainingModel::retranslate() {
    if (m_workers.isEmpty() || m_units.isEmpty()) return;
    emit dataChanged(index(0, 0), index(int(m_workers.size()) - 1, int(m_units.size()) - 1));
    emit headerDataChanged(Qt::Horizontal, 0, int(m_units.size()) - 1);
}

std::optional<CareWorkerId> TrainingModel::workerAt(int row) const {
    return row >= 0 && row < m_workers.size() ? std::optional(m_workers.at(row)) : std::nullopt;
}

const CareWorker& TrainingModel::workerOf(int row) const {
    const CareWorkerId id = m_workers.at(row);
    const auto known = m_read.constFind(id.uuid());
    if (known != m_read.constEnd()) return *known;
    return *m_read.insert(id.uuid(), m_workforce.worker(id).value_or(CareWorker{.id = id}));
}

TrainingCell TrainingModel::cellAt(const QModelIndex& index) const {
    return trainingCell(workerOf(index.row()), m_units.at(index.column()), today());
}

QString TrainingModel::unitName(const QString& unit) const {
    const QString name = m_catalogues.competenceName(unit).preferring(installedLanguage());
    return name.isEmpty() ? unit : name;
}

QString TrainingModel::sentence(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const TrainingCell cell = cellAt(index);
    QStringList parts{withVisibleControls(fullName(workerOf(index.row()))),
                      unitName(m_units.at(index.column())), wording::word(cell.state)};
    if (cell.from) parts.append(wording::days(*cell.from, cell.until));
    return parts.join(QStringLiteral(" · "));
}

QVariant TrainingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    switch (role) {
    case Qt::DisplayRole:
        return shownCell(cellAt(index));
    case Qt::AccessibleTextRole:
        return sentence(index);
    case Qt::ToolTipRole:
        return sentence(index).toHtmlEscaped();
    case StateRole:
        return int(cellAt(index).state);
    default:
        return {};
    }
}

QVariant TrainingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool worker = orientation == Qt::Vertical;
    if (role == Qt::DisplayRole)
        return worker ? withVisibleControls(fullName(workerOf(section))) : m_units.value(section);
    if (role == Qt::ToolTipRole && !worker) return unitName(m_units.value(section)).toHtmlEscaped();
    if (role == Qt::AccessibleTextRole && !worker) return unitName(m_units.value(section));
    return {};
}

TrainingFacts TrainingModel::facts() const {
    TrainingFacts facts{
        .day = today(), .workers = m_workforce.workers(), .names = m_catalogues.competences()};
    facts.units = unitsHeld(facts.workers);
    facts.rows = trainingMatrix(facts.workers, facts.units, facts.day);
    return facts;
}

Result<void> TrainingModel::writeTo(const QString& path) const {
    QSaveFile file(path);
    const QByteArray bytes = csvOf(trainingRows(facts(), installedLanguage()));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return Problem{{}, ErrorCode::CannotWrite, {path}};
}

} // namespace aelwyd
