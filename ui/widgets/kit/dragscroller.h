// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDropEvent;
class QScrollArea;
class QTimer;
class QWidget;

namespace aelwyd {

/// Scrolls an area sideways while something is dragged along its left or right end, so that it can be dropped
/// on what was out of sight.
class DragScroller final : public QObject {
    Q_OBJECT
  public:
    /// Owned by `area`.
    explicit DragScroller(QScrollArea& area);
    /// A part of the area that takes what is dropped.
    void watch(QWidget& target);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void follow(const QWidget& target, const QDropEvent& event);
    bool passOn(QWidget& target, QDropEvent& event);
    void dropOn(QWidget& left, QWidget& target, QDropEvent& event);
    void step();
    QScrollArea& m_area;
    QTimer* m_timer;
    int m_pace = 0;
};

} // namespace aelwyd
