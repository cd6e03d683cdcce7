// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kit/textfields.h"

#include <optional>

namespace aelwyd {

/// A line for a length of time, read as people type it ("45", "1:30", "1 h 30 min") and shown in words when
/// it is left. Empty is no length. What cannot be read stays as typed.
class MinutesField final : public TextField {
    Q_OBJECT
  public:
    explicit MinutesField(QWidget* parent = nullptr);
    std::optional<int> minutes() const;
    /// Leaves the text alone while it already means `minutes`, or while it cannot be read and `minutes` are
    /// what was set before.
    void setMinutes(const std::optional<int>& minutes);
    bool isReadable() const;

  protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void tidy();
    std::optional<int> m_set;
};

} // namespace aelwyd
