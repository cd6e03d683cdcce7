// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace aelwyd::wording {

/// QCoreApplication::translate, under a name that is short enough for tables of words.
inline QString translate(const char* context, const char* english, const char* remark = nullptr, int n = -1) {
    return QCoreApplication::translate(context, english, remark, n);
}

} // namespace aelwyd::wording
