// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/visits/personvisits.h"

#include <QSpinBox>
#include <QWheelEvent>

namespace aelwyd {

/// For how many weeks visits are made. The wheel scrolls the page, not the figure.
class WeeksBox final : public QSpinBox {
  public:
    WeeksBox() { setRange(1, PersonVisits::kMostWeeksAhead); }

  protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace aelwyd
