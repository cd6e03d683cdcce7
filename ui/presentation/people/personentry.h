// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/serviceuser.h"

#include <QJsonObject>

namespace aelwyd {

/// A person as typed: the record, and beside it the texts of those fields that may not be readable yet.
struct PersonEntry {
    /// Its date of birth, NHS number and sets are those of the last save; read() takes the texts below.
    ServiceUser person;
    QString dateOfBirth;
    QString nhsNumber;
    QString qualities;
    QString interests;
    QString competences;
    QString doNotSend;
    /// Only for somebody new: how they came to us, and where things stand (a code of PackageStage).
    QString howTheyCame;
    QString stage;
};

PersonEntry entryOf(const ServiceUser& person);
/// The person that the entry describes; texts that cannot be read leave their field open and are among the
/// problems.
ServiceUser personOf(const PersonEntry& entry);
/// Date and NHS number that cannot be read.
Problems problemsOfTyping(const PersonEntry& entry);

/// Every field under its name in the spreadsheets, independent of the language of the interface.
QJsonObject toJson(const PersonEntry& entry);
/// The other way; the ids of `base` stay.
PersonEntry fromJson(const QJsonObject& fields, PersonEntry base);

} // namespace aelwyd
