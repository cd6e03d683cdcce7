// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/postcode.h"

#include <QRegularExpression>

namespace aelwyd {

std::optional<PostCode> PostCode::tryFromString(const QString& text) noexcept {
    static const QRegularExpression form(
        QStringLiteral("\\A[A-Za-z]{1,2}[0-9][A-Za-z0-9]?[0-9][A-Za-z]{2}\\z"));
    QString code = text;
    code.remove(u' ');
    if (!form.match(code).hasMatch()) return std::nullopt;
    return PostCode(code.toUpper().insert(code.size() - 3, u' '));
}

} // namespace aelwyd
