// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonValue>

namespace aelwyd {

/// What stands in a text for a name, by the word between the braces.
using Slots = QHash<QString, QString>;

/// `value` with "{word}" replaced in every string inside it, at any depth. A word that is not known stays.
QJsonValue filled(const QJsonValue& value, const Slots& words);

} // namespace aelwyd
