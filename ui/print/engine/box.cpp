// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/engine/box.h"

namespace aelwyd::paper {

double Box::heightFor(double width) {
    if (width == m_width) return m_height;
    m_width = width;
    m_height = arrange(width);
    return m_height;
}

BoxPtr Box::cut(double height) {
    if (m_height <= height) return nullptr;
    BoxPtr rest = cutOff(height);
    if (!rest) return nullptr;
    m_height = arrange(m_width);
    rest->heightFor(m_width);
    return rest;
}

} // namespace aelwyd::paper
