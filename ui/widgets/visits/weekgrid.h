// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/visits/weekmodel.h"

#include <QTableView>

namespace aelwyd {

class WeekDelegate;

/// The grid of the week. Arrow keys move from visit to visit and from cell to cell, Enter opens the visit;
/// with the mouse a visit is opened by a click and dragged to another day or row.
class WeekGrid final : public QTableView {
    Q_OBJECT
  public:
    /// Whether a visit fits a cell; asked while it is dragged.
    using Promise = std::function<bool(const VisitId& visit, const QModelIndex& cell)>;

    /// `model` is not owned and must outlive the grid.
    explicit WeekGrid(WeekModel& model, Promise promise, QWidget* parent = nullptr);
    /// Marks this visit, if it is in the week.
    void mark(const VisitId& visit);

  signals:
    void opened(const aelwyd::VisitId& visit);
    /// The cell holds more visits than it shows, and all of them are asked for.
    void moreAsked(int row, int column);
    /// `from` is the row that it was taken from.
    void dropped(const aelwyd::VisitId& visit, const QUuid& from, int row, int column);
    /// The visit that was dragged was let go.
    void dragEnded();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void fitRows();
    int blocksIn(const QModelIndex& cell) const;
    qsizetype allBlocksIn(const QModelIndex& cell) const;
    std::optional<WeekBlock> blockAt(const QPoint& point) const;
    /// The cell, if this is where it counts what it does not show; else an invalid one.
    QModelIndex moreAt(const QPoint& point) const;
    void setBlock(int place);
    bool stepInside(int key);
    void drag();
    void setTarget(const QModelIndex& cell, bool fits);

    WeekModel& m_model;
    Promise m_promise;
    WeekDelegate* m_delegate;
    int m_block = 0;
    bool m_fromBelow = false;
    QPoint m_pressed;
    std::optional<WeekBlock> m_held;
    QUuid m_heldRow;
    QPersistentModelIndex m_more;
    QModelIndex m_target;
};

} // namespace aelwyd
