// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace aelwyd::test {

/// Takes `bytes` for a people file and for a staff file and says what does not hold: lines in order, sound
/// rows that read back over their own record without a change, no control characters in what is kept. Empty
/// when all is well.
QStringList faultsOfSheet(const QByteArray& bytes);

} // namespace aelwyd::test
