// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QWidget;

namespace aelwyd {

/// What stands in the fields of a form by their kind and order: words, choices and ticks. The same whatever
/// the language of the interface is.
QJsonObject typedIn(const QWidget& form);
/// Puts entries of typedIn() back into a form of the same fields; fields without one stay as they are.
void typeInto(const QWidget& form, const QJsonObject& typed);

} // namespace aelwyd
