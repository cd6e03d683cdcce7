// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aelwyd {

/// The two languages in which people read what the office writes.
enum class ReaderLanguage { Welsh, English };

/// Text held in Welsh, in English or in both. Neither is a translation of the other; either may be empty.
struct BilingualText {
    QString cy;
    QString en;

    bool isEmpty() const { return cy.isEmpty() && en.isEmpty(); }
    bool has(ReaderLanguage reader) const { return !in(reader).isEmpty(); }
    const QString& in(ReaderLanguage reader) const { return reader == ReaderLanguage::Welsh ? cy : en; }
    QString& in(ReaderLanguage reader) { return reader == ReaderLanguage::Welsh ? cy : en; }
    /// The reader's language if it is there, else the other: better to read another language than nothing.
    const QString& preferring(ReaderLanguage reader) const {
        return has(reader)
                   ? in(reader)
                   : in(reader == ReaderLanguage::Welsh ? ReaderLanguage::English : ReaderLanguage::Welsh);
    }
    /// True when something is written and this reader cannot read it.
    bool leavesOut(ReaderLanguage reader) const { return !isEmpty() && !has(reader); }
    friend bool operator==(const BilingualText&, const BilingualText&) = default;
};

} // namespace aelwyd
