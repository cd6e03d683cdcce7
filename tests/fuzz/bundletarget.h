// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace aelwyd::test {

/// Takes `bytes` for a bundle for a device that has been paired with its sender, `original` being what the
/// sender wrote: whatever is not the original must be refused.
QStringList faultsOfBundle(const QByteArray& bytes, const QByteArray& original);
/// A bundle that faultsOfBundle knows the keys of.
QByteArray originalBundle();

/// Takes the columns for a batch, as a paired device with a fault could have written them: refused, or read
/// and written again as it was read.
QStringList faultsOfBatch(const QList<QByteArray>& columns);
QList<QByteArray> originalColumns(unsigned seed);

} // namespace aelwyd::test
