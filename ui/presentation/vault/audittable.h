// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/auditservice.h"
#include "ui/presentation/printing/trailpaper.h"

#include <QAbstractTableModel>
#include <QHash>

namespace aelwyd {

class PeopleService;
class WorkforceService;

/// What is asked of the audit trail; what is not set leaves everything in.
struct AuditQuestion {
    /// A person's or a worker's record.
    std::optional<QUuid> entity = {};
    /// Who did it.
    std::optional<QUuid> user = {};
    std::optional<AuditAction> action = {};
    /// Days by this computer's time zone; both included.
    std::optional<QDate> from = {};
    std::optional<QDate> to = {};
};

/// Who saw or changed whose record, and when: the latest first, a thousand lines at most.
class AuditTable final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { When, Who, What, Whose, kColumns };
    /// Nothing is owned; all outlive the table.
    AuditTable(AuditService& audit, const PeopleService& people, const WorkforceService& workforce,
               QObject* parent = nullptr);

    /// Everybody whom the trail may name, by id.
    QHash<QUuid, QString> users() const { return m_audit.users(); }
    void ask(const AuditQuestion& question);
    /// Reads again and words it in the language of now.
    void refresh();
    /// The end of the chain in short, for paper; empty for a file that is not protected.
    QString shortHead() const { return m_audit.shortHead(); }
    AuditVerification verification() const { return m_audit.verification(); }
    /// The lines that are shown, for paper, under the name of the one whom they are about; noted in the trail
    /// first.
    TrailFacts forPaper(const QString& about);
    /// The lines that are shown, for a spreadsheet; noted in the trail before the file is there. CannotWrite.
    Problems saveAs(const QString& path);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString nameOf(const QUuid& entity) const;
    AuditService& m_audit;
    const PeopleService& m_people;
    const WorkforceService& m_workforce;
    AuditQuestion m_question;
    QList<AuditLine> m_lines;
    /// Of the records in the lines; looked up once, not at every painting.
    QHash<QUuid, QString> m_names;
};

} // namespace aelwyd
