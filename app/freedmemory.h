// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace aelwyd {

/// While it lives, most of what is given back to the heap is written over, and at its end what can be goes
/// back to the system: records that were shown do not lie about behind the way in. As far as the C library
/// helps; keys are wiped elsewhere, and always.
class WritesOverWhatIsFreed {
  public:
    WritesOverWhatIsFreed() { fillWith(0x5a); }
    ~WritesOverWhatIsFreed() {
        fillWith(0);
#ifdef __GLIBC__
        malloc_trim(0);
#endif
    }
    Q_DISABLE_COPY_MOVE(WritesOverWhatIsFreed)

  private:
    static void fillWith([[maybe_unused]] int byte) {
#ifdef __GLIBC__
        mallopt(M_PERTURB, byte);
#endif
    }
};

} // namespace aelwyd
