// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/staffindex.h"
#include "core/service/workforceservice.h"
#include "ui/presentation/people/peoplelistmodel.h"
#include "ui/presentation/printing/staffpaper.h"

#include <QHash>

namespace aelwyd {

/// What a line of the list shows of a worker.
struct StaffRow {
    QString name;
    QString reference;
    QString locality;
    Standing standing;
    std::optional<QDate> leaveDate;
    QString leaveReason;
    /// Earliest first.
    QList<DueItem> due;
};

/// Which workers the list shows.
enum class StaffView { Everybody, DueNow, Left };
template <>
struct CodeList<StaffView> {
    static constexpr std::array codes{"everybody", "due_now", "left"};
};

/// The list of workers as the filter finds them: ids in order, what stands on a line only when it is asked
/// for. It reads nothing before load(). The roles are those of PeopleListModel, which the row delegate reads.
class StaffListModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the model.
    StaffListModel(WorkforceService& workforce, StaffIndex& index, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the name; AccessibleTextRole: "name, status, what is due".
    QVariant data(const QModelIndex& index, int role) const override;

    /// Reads the workers if that has not been done.
    void load();
    /// Finds anew if something differs.
    void setFilter(const QString& text, const QString& locality, StaffView view);
    bool isNarrowed() const;
    StaffView view() const { return m_view; }
    /// The list as it is narrowed now.
    StaffListFacts facts() const;
    std::optional<CareWorkerId> idAt(int row) const;
    /// -1 when the filter does not find them.
    int rowOf(const CareWorkerId& id) const { return int(m_ids.indexOf(id)); }
    /// The words on the rows are made anew.
    void retranslate();

  private:
    void find();
    QList<CareWorkerId> wanted();
    bool isDueNow(const CareWorkerId& id);
    void follow(const ChangeSet& changes);
    void forgetRows();
    void forget(const QSet<QUuid>& touched);
    void askAgainWhatIsDue(const QSet<QUuid>& touched);
    void showAnew(const QSet<QUuid>& touched);
    const StaffRow& row(const CareWorkerId& id) const;
    QDate today() const { return m_workforce.workspace().clock().today(); }

    WorkforceService& m_workforce;
    StaffIndex& m_index;
    StaffFilter m_filter;
    StaffView m_view = StaffView::Everybody;
    bool m_loaded = false;
    QList<CareWorkerId> m_ids;
    /// Those for whom something is due or late; read when it is first asked for.
    std::optional<QSet<QUuid>> m_dueNow;
    mutable QHash<QUuid, StaffRow> m_rows;
};

} // namespace aelwyd
