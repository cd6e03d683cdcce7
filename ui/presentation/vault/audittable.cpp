// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/vault/audittable.h"

#include "core/interchange/csvwriter.h"
#include "core/service/peopleservice.h"
#include "core/service/workforceservice.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/vaultwords.h"

#include <QSaveFile>

namespace aelwyd {

AuditTable::AuditTable(AuditService& audit, const PeopleService& people, const WorkforceService& workforce,
                       QObject* parent)
    : QAbstractTableModel(parent)
    , m_audit(audit)
    , m_people(people)
    , m_workforce(workforce) {}

static AuditFilter filterOf(const AuditQuestion& question) {
    AuditFilter filter;
    filter.entity = question.entity;
    filter.user = question.user;
    filter.action = question.action;
    if (question.from) filter.from = question.from->startOfDay().toMSecsSinceEpoch();
    if (question.to) filter.until = question.to->endOfDay().toMSecsSinceEpoch();
    return filter;
}

void AuditTable::ask(const AuditQuestion& question) {
    m_question = question;
    refresh();
}

void AuditTable::refresh() {
    beginResetModel();
    m_lines = m_audit.lines(filterOf(m_question));
    m_names.clear();
    for (const AuditLine& line : std::as_const(m_lines))
        if (!m_names.contains(line.entity)) m_names.insert(line.entity, nameOf(line.entity));
    endResetModel();
}

int AuditTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AuditTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString AuditTable::nameOf(const QUuid& entity) const {
    if (const auto id = ServiceUserId::tryFromUuid(entity))
        if (const auto person = m_people.person(*id)) return fullName(*person);
    if (const auto id = CareWorkerId::tryFromUuid(entity))
        if (const auto worker = m_workforce.worker(*id)) return fullName(*worker);
    return users().value(entity);
}

QVariant AuditTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole) return {};
    const AuditLine& line = m_lines.at(index.row());
    switch (index.column()) {
    case When:
        return wording::dateAndTime(line.at);
    case Who:
        return wording::userOf(line);
    case What:
        return wording::described(line);
    default:
        return m_names.value(line.entity);
    }
}

TrailFacts AuditTable::forPaper(const QString& about) {
    const TrailFacts facts{about,
                           m_lines,
                           m_names,
                           QDate::currentDate(),
                           m_audit.shortHead(),
                           m_question.user ? users().value(*m_question.user) : QString(),
                           m_question.action,
                           m_question.from,
                           m_question.to};
    if (m_question.entity)
        m_audit.printed({*m_question.entity}, QStringLiteral("audit"));
    else
        m_audit.exportedFromFile(QStringLiteral("audit"));
    return facts;
}

Problems AuditTable::saveAs(const QString& path) {
    QList<QStringList> rows{{tr("When"), tr("Who"), tr("What"), tr("Whose record")}};
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < kColumns; ++column)
            cells.append(index(row, column).data().toString());
        rows.append(cells);
    }
    m_audit.exportedFromFile(QStringLiteral("audit"));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(csvOf(rows)) > 0 && file.commit();
    return written ? Problems() : Problems{{{}, ErrorCode::CannotWrite, {path}}};
}

QVariant AuditTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QStringList words{tr("When"), tr("Who"), tr("What"), tr("Whose record")};
    return words.value(section);
}

} // namespace aelwyd
