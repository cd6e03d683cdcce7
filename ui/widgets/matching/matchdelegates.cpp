// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/matchdelegates.h"

#include "ui/presentation/matching/candidatemodel.h"
#include "ui/presentation/matching/openvisitsmodel.h"
#include "ui/presentation/matching/reasontablemodel.h"
#include "ui/widgets/kit/icons.h"
#include "ui/widgets/kit/theme.h"
#include "ui/widgets/matching/rowpainting.h"

#include <QCoreApplication>
#include <QPainter>

namespace aelwyd {

namespace {

constexpr int kSign = 18;
constexpr int kStrip = 7;
constexpr int kCellMargin = 10;
constexpr int kBarBelow = 13;

/// Keeps the painter as it was.
class Brushwork {
  public:
    explicit Brushwork(QPainter* painter)
        : m_painter(painter) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Brushwork() { m_painter->restore(); }
    Q_DISABLE_COPY(Brushwork)

  private:
    QPainter* m_painter;
};

int lineHeight(TextRole role, const QStyleOptionViewItem& option) {
    return QFontMetrics(fontFor(role, option.font)).height();
}

QString outOf(int points, int most) {
    return QCoreApplication::translate("ReasonTableModel", "%1 of %2", "points").arg(points).arg(most);
}

/// Beside the points a bar would be too short to be compared: it has a line of its own there.
bool standsBelow(int width, const QFont& font) {
    return width < 2 * QFontMetrics(font).horizontalAdvance(outOf(100, 100)) + 40;
}

QRect inner(const QStyleOptionViewItem& option) {
    return option.rect.adjusted(rowpainting::kRowEdge, 9, -rowpainting::kRowEdge, -9);
}

/// One slot for each reason, as wide as the most that it can bring.
void paintStrip(QPainter& painter, const QRect& box, const Candidate& candidate, const Tokens& tokens) {
    constexpr int gap = 3;
    int most = 0;
    for (const MatchReason& reason : candidate.reasons)
        most += reason.most;
    const double unit = (box.width() - gap * (kReasonCodes - 1)) / std::max(1.0, double(most));
    double left = box.left();
    for (const MatchReason& reason : candidate.reasons) {
        const double width = unit * reason.most;
        if (reason.most > 0)
            rowpainting::paintBar(painter, QRectF(left, box.top(), width, box.height()),
                                  double(reason.points) / reason.most, tokens);
        left += width + gap;
    }
}

/// "5 of 20" at the right of `line`; stronger where one of two has more.
void paintPoints(QPainter& painter, const QRect& line, const QFont& font, const QModelIndex& index,
                 const Tokens& tokens) {
    const bool leads = index.data(ReasonTableModel::LeadsRole).toBool();
    rowpainting::paintLine(painter, line, leads ? fontFor(TextRole::Strong, font) : font,
                           leads ? tokens.accent : tokens.ink,
                           outOf(index.data(ReasonTableModel::PointsRole).toInt(),
                                 index.data(ReasonTableModel::MostRole).toInt()),
                           Qt::AlignRight);
}

/// The same as a bar beside the points, or below them.
void paintPointBar(QPainter& painter, const QRect& line, const QFont& strong, const QModelIndex& index,
                   const Tokens& tokens) {
    const int points = index.data(ReasonTableModel::PointsRole).toInt();
    const int most = index.data(ReasonTableModel::MostRole).toInt();
    const int room = QFontMetrics(strong).horizontalAdvance(outOf(100, 100)) + 10;
    const QRectF bar = standsBelow(line.width(), strong)
                           ? QRectF(line.left(), line.bottom() + 3, line.width(), 8)
                           : QRectF(line.left(), line.center().y() - 4, line.width() - room, 8);
    rowpainting::paintBar(painter, bar, most > 0 ? double(points) / most : 0, tokens);
}

} // namespace

void OpenVisitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Brushwork kept(painter);
    const Tokens& tokens = tokensOf(option.palette);
    rowpainting::paintGround(*painter, option);
    const bool urgent = index.data(OpenVisitsModel::UrgentRole).toBool();
    QRect box = inner(option);
    const QRect sign(box.right() - kSign, option.rect.center().y() - kSign / 2, kSign, kSign);
    icon(urgent ? "circle-alert" : "triangle-alert", urgent ? Tint::Red : Tint::Amber).paint(painter, sign);
    box.setRight(sign.left() - 8);
    const int strong = lineHeight(TextRole::Strong, option), small = lineHeight(TextRole::Small, option);
    rowpainting::paintLine(*painter, {box.left(), box.top(), box.width(), strong},
                           fontFor(TextRole::Strong, option.font), tokens.ink, index.data().toString());
    rowpainting::paintLine(*painter, {box.left(), box.top() + strong + 2, box.width(), small},
                           fontFor(TextRole::Small, option.font), tokens.softInk,
                           index.data(OpenVisitsModel::WhenRole).toString());
    rowpainting::paintLine(*painter, {box.left(), box.top() + strong + small + 4, box.width(), small},
                           fontFor(TextRole::Small, option.font), urgent ? tokens.red : tokens.amber,
                           index.data(OpenVisitsModel::WhyRole).toString());
}

QSize OpenVisitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {200, lineHeight(TextRole::Strong, option) + 2 * lineHeight(TextRole::Small, option) + 22};
}

void CandidateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const auto* model = qobject_cast<const CandidateModel*>(index.model());
    const Candidate* candidate = model ? model->at(index.row()) : nullptr;
    if (!candidate) return;
    const Brushwork kept(painter);
    const Tokens& tokens = tokensOf(option.palette);
    rowpainting::paintGround(*painter, option);
    const QRect box = inner(option);
    const QFont strong = fontFor(TextRole::Strong, option.font),
                small = fontFor(TextRole::Small, option.font);
    const QRect line(box.left(), box.top(), box.width(), QFontMetrics(strong).height());
    const int score =
        rowpainting::paintLine(*painter, line, fontFor(TextRole::CardTitle, option.font), tokens.accent,
                               QString::number(candidate->score), Qt::AlignRight);
    const int place =
        rowpainting::paintLine(*painter, line, small, tokens.softInk, QString::number(index.row() + 1)) + 8;
    const QRect words = line.adjusted(std::max(20, place), 0, -score - 10, 0);
    const int name = rowpainting::paintLine(*painter, words, strong, tokens.ink, index.data().toString());
    const QStringList marks = index.data(CandidateModel::MarksRole).toStringList();
    if (!marks.isEmpty() && words.width() - name > 40)
        rowpainting::paintLine(*painter, words.adjusted(name + 10, 0, 0, 0), small, tokens.amber,
                               marks.join(QStringLiteral(" · ")), Qt::AlignRight);
    paintStrip(*painter, {box.left(), box.bottom() - kStrip, box.width(), kStrip}, *candidate, tokens);
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {200, lineHeight(TextRole::Strong, option) + kStrip + 28};
}

void RuledOutDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Brushwork kept(painter);
    const Tokens& tokens = tokensOf(option.palette);
    rowpainting::paintGround(*painter, option);
    const QRect box = inner(option);
    const QFont strong = fontFor(TextRole::Strong, option.font),
                small = fontFor(TextRole::Small, option.font);
    QRect line(box.left(), box.top(), box.width(), QFontMetrics(strong).height());
    const int name = rowpainting::paintLine(*painter, line, strong, tokens.ink, index.data().toString());
    rowpainting::paintLine(*painter, line.adjusted(name + 16, 0, 0, 0), small, tokens.accent,
                           index.data(CandidateModel::MarksRole).toStringList().join(QStringLiteral(" · ")),
                           Qt::AlignRight);
    line.moveTop(line.bottom() + 3);
    line.setHeight(QFontMetrics(small).height());
    for (const QString& rule : index.data(CandidateModel::RulesRole).toStringList()) {
        icon("x", Tint::Red).paint(painter, QRect(line.left(), line.top() + 1, 14, line.height() - 2));
        rowpainting::paintLine(*painter, line.adjusted(20, 0, 0, 0), small, tokens.softInk, rule);
        line.translate(0, line.height() + 2);
    }
}

QSize RuledOutDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const CandidateModel*>(index.model());
    const Candidate* candidate = model ? model->at(index.row()) : nullptr;
    const int rules = candidate ? static_cast<int>(candidate->rules.size()) : 0;
    return {200,
            lineHeight(TextRole::Strong, option) + rules * (lineHeight(TextRole::Small, option) + 2) + 22};
}

void ReasonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Brushwork kept(painter);
    const Tokens& tokens = tokensOf(option.palette);
    if (option.state & QStyle::State_HasFocus) rowpainting::paintRing(*painter, option.rect, tokens);
    const QRect box = option.rect.adjusted(kCellMargin, 8, -kCellMargin, -6);
    const QFont strong = fontFor(TextRole::Strong, option.font);
    const QRect line(box.left(), box.top(), box.width(), QFontMetrics(strong).height());
    if (index.column() == 0) {
        rowpainting::paintLine(*painter, line, strong, tokens.ink, index.data().toString());
        return;
    }
    paintPoints(*painter, line, option.font, index, tokens);
    paintPointBar(*painter, line, strong, index, tokens);
    const int bar = standsBelow(box.width(), strong) ? kBarBelow : 0;
    painter->setFont(fontFor(TextRole::Small, option.font));
    painter->setPen(tokens.softInk);
    painter->drawText(box.adjusted(0, line.height() + 3 + bar, 0, 0),
                      Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
}

QSize ReasonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = lineHeight(TextRole::Strong, option);
    const QString phrase = index.data().toString();
    const int width = std::max(60, option.rect.width() - 2 * kCellMargin);
    const int bar =
        index.column() > 0 && standsBelow(width, fontFor(TextRole::Strong, option.font)) ? kBarBelow : 0;
    if (index.column() == 0 || phrase.isEmpty()) return {80, line + bar + 14};
    const QFontMetrics small(fontFor(TextRole::Small, option.font));
    return {80, line + bar + 19 + small.boundingRect(0, 0, width, 1000, Qt::TextWordWrap, phrase).height()};
}

} // namespace aelwyd
