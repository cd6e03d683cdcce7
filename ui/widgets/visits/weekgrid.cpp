// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/weekgrid.h"

#include "ui/widgets/visits/weekdelegate.h"
#include "ui/widgets/visits/weekheads.h"

#include <QApplication>
#include <QDrag>
#include <QDragMoveEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

namespace aelwyd {

static const QString kVisitType = QStringLiteral("application/x-aelwyd-visit");
static constexpr int kNamesWidth = 190;
static constexpr int kLeastDay = 92;

WeekGrid::WeekGrid(WeekModel& model, Promise promise, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_promise(std::move(promise))
    , m_delegate(new WeekDelegate(this)) {
    setItemDelegate(m_delegate);
    setHorizontalHeader(new WeekHeads(this));
    setModel(&model);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAcceptDrops(true);
    setCornerButtonEnabled(false);
    horizontalHeader()->setMinimumSectionSize(kLeastDay);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setFixedWidth(kNamesWidth);
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    verticalHeader()->setHighlightSections(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &WeekGrid::fitRows);
    fitRows();
}

void WeekGrid::fitRows() {
    setUpdatesEnabled(false);
    const QSignalBlocker quiet(verticalHeader());
    for (int row = 0; row < m_model.rowCount(); ++row)
        verticalHeader()->resizeSection(row, WeekDelegate::rowHeight(m_model.row(row), font()));
    setUpdatesEnabled(true);
    updateGeometries();
    viewport()->update();
}

qsizetype WeekGrid::allBlocksIn(const QModelIndex& cell) const {
    return cell.isValid() ? m_model.blocks(cell.row(), cell.column()).size() : 0;
}

int WeekGrid::blocksIn(const QModelIndex& cell) const {
    return int(std::min<qsizetype>(allBlocksIn(cell), WeekDelegate::kMostBlocks));
}

void WeekGrid::setBlock(int place) {
    m_block = std::clamp(place, 0, std::max(0, blocksIn(currentIndex()) - 1));
    m_delegate->setCurrentBlock(m_block);
    const qsizetype all = allBlocksIn(currentIndex());
    setAccessibleDescription(WeekDelegate::isMore(m_block, all)
                                 ? tr("And more: %1. Enter shows all visits of the day.").arg(all - m_block)
                                 : QString());
    viewport()->update();
}

void WeekGrid::mark(const VisitId& visit) {
    const auto [cell, place] = m_model.placeOf(visit);
    if (!cell.isValid()) return;
    setCurrentIndex(cell);
    setBlock(place);
}

void WeekGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    setBlock(m_fromBelow ? blocksIn(current) - 1 : 0);
}

bool WeekGrid::stepInside(int key) {
    const int wanted = m_block + (key == Qt::Key_Down ? 1 : -1);
    if (wanted < 0 || wanted >= blocksIn(currentIndex())) return false;
    setBlock(wanted);
    return true;
}

void WeekGrid::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if ((key == Qt::Key_Down || key == Qt::Key_Up) && stepInside(key)) return;
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (enter && WeekDelegate::isMore(m_block, allBlocksIn(currentIndex())))
        return emit moreAsked(currentIndex().row(), currentIndex().column());
    if (enter && m_block < blocksIn(currentIndex()))
        return emit opened(m_model.blocks(currentIndex().row(), currentIndex().column()).at(m_block).visit);
    m_fromBelow = key == Qt::Key_Up;
    QTableView::keyPressEvent(event);
    m_fromBelow = false;
}

std::optional<WeekBlock> WeekGrid::blockAt(const QPoint& point) const {
    const QModelIndex cell = indexAt(point);
    if (!cell.isValid()) return std::nullopt;
    const auto& blocks = m_model.blocks(cell.row(), cell.column());
    const int place = WeekDelegate::blockAt(visualRect(cell), point, blocks.size(), font());
    const bool isBlock = place >= 0 && !WeekDelegate::isMore(place, blocks.size());
    return isBlock ? std::optional(blocks.at(place)) : std::nullopt;
}

QModelIndex WeekGrid::moreAt(const QPoint& point) const {
    const QModelIndex cell = indexAt(point);
    const qsizetype all = allBlocksIn(cell);
    const int place = all > 0 ? WeekDelegate::blockAt(visualRect(cell), point, all, font()) : -1;
    return WeekDelegate::isMore(place, all) ? cell : QModelIndex();
}

void WeekGrid::mousePressEvent(QMouseEvent* event) {
    QTableView::mousePressEvent(event);
    m_held.reset();
    m_more = QModelIndex();
    if (event->button() != Qt::LeftButton) return;
    m_pressed = event->position().toPoint();
    m_more = moreAt(m_pressed);
    if (m_more.isValid()) return setBlock(WeekDelegate::kMostBlocks - 1);
    m_held = blockAt(m_pressed);
    if (!m_held) return;
    m_heldRow = m_model.row(indexAt(m_pressed).row()).id;
    mark(m_held->visit);
    const QModelIndex cell = indexAt(m_pressed);
    setCurrentIndex(cell);
    setBlock(WeekDelegate::blockAt(visualRect(cell), m_pressed, blocksIn(cell), font()));
}

void WeekGrid::mouseMoveEvent(QMouseEvent* event) {
    const bool far =
        (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_held || !far || !(event->buttons() & Qt::LeftButton)) return;
    if (m_held->state == VisitState::Planned) drag();
}

void WeekGrid::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const bool isLeft = event->button() == Qt::LeftButton;
    const QModelIndex more = isLeft ? moreAt(event->position().toPoint()) : QModelIndex();
    if (more.isValid() && m_more == more) emit moreAsked(more.row(), more.column());
    if (m_held && isLeft) emit opened(m_held->visit);
    m_held.reset();
    m_more = QModelIndex();
}

void WeekGrid::drag() {
    const WeekBlock held = *m_held;
    m_held.reset();
    auto* data = new QMimeData;
    data->setData(kVisitType, held.visit.bytes());
    const QRect box = WeekDelegate::blockRect(QRect(0, 0, columnWidth(0), 60), 0, font());
    QPixmap picture(box.size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    WeekDelegate::paintBlock(painter, QRect(QPoint(), box.size()), held, font(), palette(), true);
    painter.end();
    QDrag drag(this);
    drag.setMimeData(data);
    drag.setPixmap(picture);
    // Above the hand: what is said of the place stands below the grid.
    drag.setHotSpot(QPoint(box.width() / 2, box.height()));
    drag.exec(Qt::MoveAction);
    setTarget({}, true);
    emit dragEnded();
}

void WeekGrid::setTarget(const QModelIndex& cell, bool fits) {
    const QModelIndex before = m_target;
    m_target = cell;
    m_delegate->setTarget(cell, fits);
    for (const QModelIndex& changed : {before, cell})
        if (changed.isValid()) viewport()->update(visualRect(changed));
}

static std::optional<VisitId> visitOf(const QMimeData* data) {
    const QByteArray bytes = data->data(kVisitType);
    return bytes.size() == 16 ? std::optional(VisitId::fromBytes(bytes)) : std::nullopt;
}

void WeekGrid::dragEnterEvent(QDragEnterEvent* event) {
    if (event->source() == this && visitOf(event->mimeData())) event->acceptProposedAction();
}

void WeekGrid::dragMoveEvent(QDragMoveEvent* event) {
    QTableView::dragMoveEvent(event);
    const auto visit = visitOf(event->mimeData());
    const QModelIndex cell = indexAt(event->position().toPoint());
    if (!visit || !cell.isValid()) return event->ignore();
    if (cell != m_target) setTarget(cell, m_promise(*visit, cell));
    event->acceptProposedAction();
}

void WeekGrid::dragLeaveEvent(QDragLeaveEvent* event) {
    QTableView::dragLeaveEvent(event);
    setTarget({}, true);
}

void WeekGrid::dropEvent(QDropEvent* event) {
    const auto visit = visitOf(event->mimeData());
    const QModelIndex cell = indexAt(event->position().toPoint());
    setTarget({}, true);
    if (!visit || !cell.isValid()) return event->ignore();
    event->acceptProposedAction();
    emit dropped(*visit, m_heldRow, cell.row(), cell.column());
}

} // namespace aelwyd
