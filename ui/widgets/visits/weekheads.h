// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace aelwyd {

/// The days over the grid of the week: all of them without their month where one has no room for it.
class WeekHeads final : public QHeaderView {
  public:
    explicit WeekHeads(QWidget* parent = nullptr);

  protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;

  private:
    bool haveRoom() const;
};

} // namespace aelwyd
