// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace aelwyd {

/// One bar: how long it is, how much of that needs attention, the words at its end, and whether a click on it
/// leads anywhere.
struct BarRow {
    QString label;
    double whole = 0;
    double part = 0;
    QString words;
    bool leads = true;
};

/// Bars one below the other, each with its name before it and its figures behind it: no axis, no legend. The
/// part that needs attention is hatched, too. Its text, which screen readers speak, says in a sentence what
/// it shows.
class BarRows final : public QLabel {
    Q_OBJECT
  public:
    explicit BarRows(QWidget* parent = nullptr);
    /// `full`: what a bar across the whole width stands for; 0: the longest.
    void setRows(const QList<BarRow>& rows, const QString& sentence, double full = 0);
    /// Whether bars can be clicked on, those that lead anywhere. Not by keys: whoever lets it must offer the
    /// same beside it.
    void setLeads(bool leads);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {260, sizeHint().height()}; }

  signals:
    /// A bar, its name or its words were clicked on.
    void chosen(int row);

  protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Columns;
    Columns columns() const;
    int rowHeight() const;
    /// The bar that a click there leads from; -1: none.
    int leadingAt(const QPoint& place) const;
    void paintRow(QPainter& painter, const BarRow& row, const QRect& box, const Columns& columns) const;
    QList<BarRow> m_rows;
    double m_full = 0;
    bool m_leads = false;
};

} // namespace aelwyd
