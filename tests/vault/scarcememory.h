// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aelwyd::test {

/// While it lives, SQLite asks for memory in vain: once, after `pieces` that it still gets, or from then on.
/// One at a time. SQLite's memory is under watch from the start of a program with these tests in it.
class ScarceMemory {
  public:
    ScarceMemory(int pieces, bool fromThenOn);
    ~ScarceMemory();
    ScarceMemory(const ScarceMemory&) = delete;
    ScarceMemory& operator=(const ScarceMemory&) = delete;
    /// Whether anything was refused so far.
    static bool wasFelt();
};

} // namespace aelwyd::test
