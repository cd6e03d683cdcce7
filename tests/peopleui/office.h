// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/agency.h"

namespace aelwyd::test {

/// An agency in memory, on Monday 23 November 2026.
struct Office : TestAgency {
    ServiceUserId takeOn(const QString& firstName, const QString& lastName) {
        return test::takeOn(*this, firstName, lastName).id;
    }
};

inline QStringList fieldsOf(const Problems& problems) {
    QStringList fields;
    for (const Problem& problem : problems)
        fields.append(problem.field);
    return fields;
}

} // namespace aelwyd::test
