// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <exception>

namespace aelwyd::test {

/// How many of a hundred parts of the full figures are wanted (AELWYD_LONG_CHECKS; `ninja long_checks` wants
/// all); 0 in the everyday suite.
inline int longRunPercent() {
    return std::clamp(qEnvironmentVariableIntValue("AELWYD_LONG_CHECKS"), 0, 100);
}

/// How often a check is made: a sample in the everyday suite, the full figure in the long run.
inline int times(int sample, int full) {
    const int percent = longRunPercent();
    return percent == 0 ? sample : std::max<int>(sample, static_cast<int>(qint64(full) * percent / 100));
}

/// Tells in the long run how many of something were tried and how long it took, also when a test breaks off.
class Tally {
  public:
    explicit Tally(const char* what)
        : m_what(what)
        , m_faults(std::uncaught_exceptions()) {
        m_clock.start();
    }
    ~Tally() {
        const bool brokeOff = std::uncaught_exceptions() > m_faults;
        if (longRunPercent() > 0)
            std::fprintf(stderr, "%s: %lld, %.1f s%s\n", m_what, static_cast<long long>(m_count),
                         static_cast<double>(m_clock.elapsed()) / 1000, brokeOff ? ", BROKE OFF" : "");
    }
    Tally(const Tally&) = delete;
    Tally& operator=(const Tally&) = delete;
    void add(qint64 count = 1) { m_count += count; }

  private:
    const char* m_what;
    int m_faults;
    qint64 m_count = 0;
    QElapsedTimer m_clock;
};

} // namespace aelwyd::test
