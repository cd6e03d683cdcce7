// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTextStream>
#include <algorithm>
#include <ctime>

namespace aelwyd::benchmarks {

/// Milliseconds of the processor since it was made, which do not count what other programs took meanwhile.
class Stopwatch {
  public:
    double elapsed() const { return 1000.0 * static_cast<double>(std::clock() - m_begun) / CLOCKS_PER_SEC; }

  private:
    std::clock_t m_begun = std::clock();
};

/// Tells of times in milliseconds; there is at least one.
inline void tellTimes(const char* what, QList<double> times) {
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << what << ": median " << times[times.size() / 2] << " ms, 95 % "
                        << times[times.size() * 95 / 100] << " ms, longest " << times.last() << " ms\n";
}

} // namespace aelwyd::benchmarks
