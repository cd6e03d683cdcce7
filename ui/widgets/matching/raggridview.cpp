// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/raggridview.h"

#include "ui/widgets/kit/ragbadge.h"
#include "ui/widgets/kit/theme.h"
#include "ui/widgets/matching/rowpainting.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

namespace aelwyd {

namespace {

constexpr int kCellWidth = 98;
constexpr int kCellHeight = 30;
constexpr int kNamesWidth = 204;
constexpr int kShapeSize = 11;

const Tokens& gridTokens() {
    return tokensOf(QGuiApplication::palette());
}

std::optional<Rag> statusIn(const QVariant& value) {
    return value.isValid() ? std::optional(static_cast<Rag>(value.toInt())) : std::nullopt;
}

} // namespace

void paintVerdict(QPainter& painter, const QRectF& box, RagVerdict verdict) {
    const bool works = verdict == RagVerdict::MayWork;
    const QColor ink = works ? gridTokens().green : gridTokens().red;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.8));
    painter.setBrush(works ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    if (!works)
        painter.drawLine(QPointF(box.left() + 4, box.center().y()),
                         QPointF(box.right() - 4, box.center().y()));
    painter.restore();
}

const QPixmap& RagCellDelegate::picture(RagVerdict verdict, const QStyleOptionViewItem& option,
                                        qreal ratio) const {
    QPixmap& kept = m_pictures[static_cast<size_t>(verdict)];
    if (kept.deviceIndependentSize().toSize() == option.rect.size() && kept.devicePixelRatio() == ratio)
        return kept;
    const bool works = verdict == RagVerdict::MayWork;
    kept = QPixmap(option.rect.size() * ratio);
    kept.setDevicePixelRatio(ratio);
    kept.fill(works ? gridTokens().card : gridTokens().redGround);
    QPainter painter(&kept);
    const int middle = option.rect.height() / 2;
    paintVerdict(painter, QRectF(8, middle - 6, 12, 12), verdict);
    rowpainting::paintLine(painter, QRect(26, 0, option.rect.width() - 28, option.rect.height()),
                           fontFor(TextRole::Small, option.font),
                           works ? gridTokens().softInk : gridTokens().red, shortVerdict(verdict));
    return kept;
}

void RagCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const auto verdict = static_cast<RagVerdict>(index.data(RagGridModel::VerdictRole).toInt());
    painter->drawPixmap(option.rect.topLeft(),
                        picture(verdict, option, painter->device()->devicePixelRatioF()));
    if (option.state & QStyle::State_Selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        rowpainting::paintRing(*painter, option.rect, gridTokens());
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
}

QSize RagCellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {kCellWidth, kCellHeight};
}

RagHeader::RagHeader(Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent) {
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(orientation == Qt::Horizontal ? kCellWidth : kCellHeight);
    setMinimumSectionSize(20);
    setHighlightSections(true);
}

QSize RagHeader::sizeHint() const {
    const QFontMetrics metrics(fontFor(TextRole::Small, font()));
    return orientation() == Qt::Horizontal ? QSize(kCellWidth, 2 * metrics.height() + kShapeSize + 22)
                                           : QSize(kNamesWidth, kCellHeight);
}

void RagHeader::paintSection(QPainter* painter, const QRect& box, int section) const {
    painter->fillRect(box, gridTokens().card);
    painter->setPen(gridTokens().line);
    const bool above = orientation() == Qt::Horizontal;
    above ? painter->drawLine(box.bottomLeft(), box.bottomRight())
          : painter->drawLine(box.topRight(), box.bottomRight());
    const auto status = statusIn(model()->headerData(section, orientation(), RagGridModel::StatusRole));
    const QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    if (above) {
        paintRag(*painter, QRectF(box.left() + 8, box.top() + 8, kShapeSize, kShapeSize), status);
        return paintNames(*painter, box.adjusted(8, kShapeSize + 13, -4, -6), name);
    }
    const double middle = box.center().y() + 0.5;
    paintRag(*painter, QRectF(box.left() + 12, middle - kShapeSize / 2.0, kShapeSize, kShapeSize), status);
    rowpainting::paintLine(*painter, box.adjusted(32, 0, -8, 0), fontFor(TextRole::Body, font()),
                           gridTokens().ink, name);
}

/// The last name stands on a line of its own.
void RagHeader::paintNames(QPainter& painter, const QRect& box, const QString& name) const {
    const QFont small = fontFor(TextRole::Small, font());
    const int line = QFontMetrics(small).height();
    const QString last = name.section(u' ', -1), first = name.section(u' ', 0, -2);
    rowpainting::paintLine(painter, {box.left(), box.top(), box.width(), line}, small, gridTokens().softInk,
                           first);
    rowpainting::paintLine(painter, {box.left(), box.top() + line, box.width(), line}, small,
                           gridTokens().ink, last);
}

RagGridView::RagGridView(RagGridModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_cells(new RagCellDelegate(this)) {
    setHorizontalHeader(new RagHeader(Qt::Horizontal, this));
    setVerticalHeader(new RagHeader(Qt::Vertical, this));
    setModel(&model);
    setItemDelegate(m_cells);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget(this));
    setWordWrap(false);
    connect(this, &QTableView::clicked, this, &RagGridView::open);
    connect(this, &QTableView::activated, this, &RagGridView::open);
}

void RagGridView::open(const QModelIndex& cell) {
    const auto person = m_model.personAt(cell.row());
    const auto worker = m_model.workerAt(cell.column());
    if (person && worker) emit opened(*person, *worker);
}

void RagGridView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    const auto type = event->type();
    const bool redraw = type == QEvent::LanguageChange || type == QEvent::PaletteChange ||
                        type == QEvent::FontChange || type == QEvent::StyleChange;
    if (!redraw || !m_cells) return;
    m_cells->forget();
    viewport()->update();
}

} // namespace aelwyd
