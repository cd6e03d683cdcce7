// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>
#include <QWheelEvent>

namespace aelwyd {

/// A figure that is typed or stepped. The wheel scrolls what is around it: nothing changes by accident.
class NumberBox : public QSpinBox {
  public:
    /// From `least` to `most`, both included.
    NumberBox(int least, int most) {
        setRange(least, most);
        setFocusPolicy(Qt::StrongFocus);
    }

  protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace aelwyd
