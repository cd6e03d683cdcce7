// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/gatheredwrites.h"

#include <algorithm>

namespace aelwyd {

void GatheredWrites::cut(sqlite3_int64 offset) {
    m_size = static_cast<int>(std::clamp<sqlite3_int64>(offset - m_begin, 0, m_size));
}

unsigned char* GatheredWrites::add(int amount, sqlite3_int64 offset) {
    if (isEmpty()) m_begin = offset;
    if (offset != end() || amount > kMost - m_size) return nullptr;
    return m_bytes.data() + std::exchange(m_size, m_size + amount);
}

} // namespace aelwyd
