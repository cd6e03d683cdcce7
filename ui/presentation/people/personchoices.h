// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/wording/namedcode.h"

#include <QList>
#include <functional>

namespace aelwyd {

/// What may be chosen about a person, named in the language of the interface. A function that is not there
/// offers nothing.
struct PersonChoices {
    std::function<QList<NamedCode>()> competences;
    std::function<QString(const QString& unit)> competenceName;
    /// The first `most` workers whom `typed` finds, by reference.
    std::function<QList<NamedCode>(const QString& typed, int most)> workers;
    std::function<QString(const QString& reference)> workerName;
};

} // namespace aelwyd
