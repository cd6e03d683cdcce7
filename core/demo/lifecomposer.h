// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/democontent.h"

#include <QUuid>

namespace aelwyd {

/// A life put together from fragments that suit one another (gender, age, who is at home), in the form of a
/// written life. The same `agency` and `index` (from 0, among the lives put together) give the same life;
/// names differ for each index.
QJsonObject composedLife(const QUuid& agency, int index, const DemoContent& content, int thisYear);

} // namespace aelwyd
