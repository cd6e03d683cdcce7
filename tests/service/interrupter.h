// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storage/child.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <QElapsedTimer>
#include <QThread>

namespace aelwyd::test {

/// Kills work in the middle. The work runs in a process of its own and says when it begins.
class Interrupter {
  public:
    using Work = std::function<int(const std::function<void()>& begin)>;
    /// Lets the work come to its end the first time, and times it; later kills it at any moment of twice that
    /// time, for files grow. Whether it was through; its value must be 0.
    bool wasThrough(const Work& work, Chance& chance) {
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        Child child([&] { return work([&] { tell(ends[1]); }); });
        close(ends[1]);
        char sign = 0;
        const bool begun = read(ends[0], &sign, 1) == 1;
        close(ends[0]);
        m_clock.start();
        if (begun && m_longest > 0) {
            QThread::usleep(static_cast<unsigned long>(chance.below(2 * m_longest)));
            child.kill();
        }
        const int ending = child.wait();
        if (m_longest == 0) m_longest = static_cast<int>(m_clock.nsecsElapsed() / 1000) + 1;
        REQUIRE(begun);
        REQUIRE((ending == 0 || ending == -1));
        return ending == 0;
    }

  private:
    static void tell(int end) {
        if (write(end, "!", 1) != 1) _exit(1);
    }
    QElapsedTimer m_clock;
    int m_longest = 0;
};

} // namespace aelwyd::test
