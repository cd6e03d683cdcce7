// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace aelwyd {

/// The next reference of the form "P-0042" (a capital letter, a dash, one to nine digits): one more than the
/// highest of its form in `taken`, with at least so many digits. References of other forms do not count.
QString referenceAfter(const QStringList& taken, QChar letter, int digits);

/// The id of whatever a store knows by a reference that somebody typed: as it is written, or else in
/// capitals ("p-0042" finds P-0042).
template <class Store>
auto idByTyped(const Store& store, const QString& reference) {
    const auto id = store.byReference(reference);
    return id ? id : store.byReference(reference.toUpper());
}

} // namespace aelwyd
