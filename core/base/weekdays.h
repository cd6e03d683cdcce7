// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace aelwyd {

/// A set of weekdays; 1 is Monday, 7 is Sunday, as QDate counts.
class Weekdays {
  public:
    constexpr Weekdays() = default;
    static constexpr Weekdays fromMask(int mask) { return Weekdays(mask & 0x7f); }
    static constexpr Weekdays everyDay() { return Weekdays(0x7f); }
    static constexpr Weekdays mondayToFriday() { return Weekdays(0x1f); }
    constexpr bool contains(int day) const { return m_mask & (1 << (day - 1)); }
    constexpr Weekdays with(int day, bool on = true) const {
        return Weekdays(on ? m_mask | (1 << (day - 1)) : m_mask & ~(1 << (day - 1)));
    }
    constexpr bool isEmpty() const { return m_mask == 0; }
    /// Bit 0 is Monday.
    constexpr int mask() const { return m_mask; }
    int count() const { return __builtin_popcount(static_cast<unsigned>(m_mask)); }
    friend bool operator==(const Weekdays&, const Weekdays&) = default;

  private:
    explicit constexpr Weekdays(int mask)
        : m_mask(mask) {}
    int m_mask = 0;
};

} // namespace aelwyd
