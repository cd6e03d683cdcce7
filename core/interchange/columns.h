// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QStringList>

namespace aelwyd {

/// One column of an interchange file.
struct SheetColumn {
    /// The name in the file, also the field of its problems ("first_name").
    const char* name;
    /// Its names in Welsh, the first as we write it, "|" between.
    const char* welsh;
    /// Note: may hold line breaks and be long.
    TextSort sort = TextSort::Name;
};

/// The columns of the people file, the staff file and the visits file, in the order in which they are
/// written.
const QList<SheetColumn>& peopleColumns();
const QList<SheetColumn>& staffColumns();
const QList<SheetColumn>& visitColumns();

/// The place in `columns` of a heading, in English or Welsh, in any case, with spaces, underscores or
/// hyphens, accents forgiven; -1 if it is none of them.
qsizetype columnOf(const QString& heading, const QList<SheetColumn>& columns);

} // namespace aelwyd
