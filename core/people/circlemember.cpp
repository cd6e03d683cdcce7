// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/circlemember.h"

#include "core/base/text.h"

namespace aelwyd {

CircleMember tidied(CircleMember member) {
    for (QString* text : {&member.name, &member.phone, &member.email})
        *text = tidied(*text, TextSort::Name);
    for (BilingualText* text : {&member.relation, &member.does, &member.when})
        for (QString* side : {&text->cy, &text->en})
            *side = tidied(*side, TextSort::Note);
    return member;
}

Problems problemsOf(const CircleMember& member) {
    Problems problems;
    if (member.name.trimmed().isEmpty()) problems.append({QStringLiteral("name"), ErrorCode::Required});
    if (member.callOrder && (*member.callOrder < 1 || *member.callOrder > 99))
        problems.append(
            {QStringLiteral("call_order"), ErrorCode::Range, {QStringLiteral("1"), QStringLiteral("99")}});
    const std::pair<const char*, const QString*> names[] = {
        {"name", &member.name}, {"phone", &member.phone}, {"email", &member.email}};
    for (const auto& [field, text] : names)
        if (auto problem = textProblem(QLatin1String(field), *text, TextSort::Name))
            problems.append(*problem);
    const std::pair<const char*, const BilingualText*> notes[] = {
        {"relation", &member.relation}, {"does", &member.does}, {"when", &member.when}};
    for (const auto& [field, text] : notes)
        for (const QString* side : {&text->cy, &text->en})
            if (auto problem = textProblem(QLatin1String(field), *side, TextSort::Note))
                problems.append(*problem);
    return problems;
}

} // namespace aelwyd
