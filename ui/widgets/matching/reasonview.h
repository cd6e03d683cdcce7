// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace aelwyd {

/// The table of reasons, as high as its rows: it does not scroll by itself.
class ReasonView final : public QTableView {
    Q_OBJECT
  public:
    /// `model` is not owned and must outlive the view.
    explicit ReasonView(QAbstractItemModel& model, QWidget* parent = nullptr);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    void fit();
};

} // namespace aelwyd
