// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcomes/rating.h"

#include <QWidget>

namespace aelwyd {

/// The ratings of one outcome as a small line from 0 to 10, the last as a dot. What it shows stands in its
/// accessible description.
class ProgressLine final : public QWidget {
    Q_OBJECT
  public:
    explicit ProgressLine(const Progress& progress, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {150, 36}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QPointF pointOf(const OutcomeRating& rating) const;
    Progress m_progress;
};

} // namespace aelwyd
