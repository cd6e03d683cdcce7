// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ragtable.h"

namespace aelwyd {

RagVerdict ragVerdict(Rag worker, Rag person) {
    using enum RagVerdict;
    // Rows: the worker Red, Amber, Green. Columns: the person Red, Amber, Green.
    static constexpr RagVerdict table[3][3] = {
        {ShadowOnly, ShadowOnly, MayWork}, {ShadowOnly, MayWork, MayWork}, {MayWork, MayWork, MayWork}};
    return table[static_cast<int>(worker)][static_cast<int>(person)];
}

Rag complexityOn(const QList<RagDecision>& history, QDate day) {
    const RagDecision* decision = inForceOn(history, day);
    return decision ? decision->status : Rag::Red;
}

} // namespace aelwyd
