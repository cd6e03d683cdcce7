// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localmoment.h"
#include "core/base/problem.h"

#include <QJsonObject>

/// Reading what is typed about a visit. A text that cannot be read stays as it was typed.
namespace aelwyd::visittyping {

/// Minutes as digits if they can be read, else the text: the form in which a typed length is kept. A minus
/// sign in front is kept.
QString keptMinutes(const QString& typed);
/// Kept minutes in the language of the interface: "1 h 30 min".
QString shownMinutes(const QString& kept);
QString shownMinutes(const std::optional<int>& minutes);
/// Less than 0 with a minus sign in front.
std::optional<int> readMinutes(const QString& typed);
/// "08:15" if it can be read, else the text.
QString keptTime(const QString& typed);

/// A day and a time typed in two fields. Adds what cannot be read to `problems`: Date on `dayField`, Time on
/// `timeField`, also (arguments: the time, the ISO date) for an hour that the change of the clocks skips.
/// Nothing is added for empty fields.
std::optional<LocalMoment> readMoment(const QString& day, const QString& time, const QString& dayField,
                                      const QString& timeField, Problems& problems);
/// Minutes typed in a field; Number on `field` when they cannot be read.
std::optional<int> readLength(const QString& typed, const QString& field, Problems& problems);
/// What `problemsOf` says of a visit, with the lengths of a Range in the words of the fields: "33 h 20 min".
Problem inTypedLengths(Problem problem);

} // namespace aelwyd::visittyping
