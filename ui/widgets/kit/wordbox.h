// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/wording/reviewwords.h"
#include "ui/presentation/wording/vaultwords.h"
#include "ui/widgets/kit/codebox.h"

namespace aelwyd {

/// A choice between the values of an enumeration that has words, by their codes. Whoever lays it out owns it.
template <class E>
CodeBox* wordBox(E first) {
    auto* box = new CodeBox([](const QString& code) {
        const auto value = fromCode<E>(code);
        return value ? wording::word(*value) : code;
    });
    QStringList codes;
    for (const char* code : CodeList<E>::codes)
        codes.append(QLatin1String(code));
    box->setCodes(codes);
    box->setCode(toCode(first));
    return box;
}

template <class E>
E chosenIn(const CodeBox& box, E otherwise) {
    return fromCode<E>(box.code()).value_or(otherwise);
}

} // namespace aelwyd
