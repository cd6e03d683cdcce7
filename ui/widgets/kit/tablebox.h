// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace aelwyd {

/// A table to be read: as high as its rows (up to a limit), whole rows chosen, the last but one column takes
/// the room that is left, the pointer and Tab pass through it as through any control.
class TableBox final : public QTableView {
    Q_OBJECT
  public:
    /// `stretched`: the column that takes the room that is left. `most`: rows shown before it scrolls.
    explicit TableBox(int stretched, int most = 12, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// Rows are as high as what they say: where a sentence is longer than its column is wide. Not where there
    /// are thousands of them.
    void wrapRows();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint().boundedTo({240, 4000}); }

  private:
    void fit();
    void fitRowsSoon();
    int m_stretched;
    int m_most;
    bool m_isFitting = false;
};

} // namespace aelwyd
