// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/concerns/safeguarding.h"

#include "core/base/checks.h"

#include <algorithm>

namespace aelwyd {

SafeguardingConcern tidied(SafeguardingConcern concern) {
    std::sort(concern.harms.begin(), concern.harms.end());
    concern.harms.erase(std::unique(concern.harms.begin(), concern.harms.end()), concern.harms.end());
    for (QString* text : {&concern.what, &concern.madeSafe, &concern.result})
        *text = tidied(*text, TextSort::Note);
    for (QString* text : {&concern.raisedBy, &concern.reportedTo})
        *text = tidied(*text, TextSort::Name);
    return concern;
}

Problems problemsOf(const SafeguardingConcern& concern, QDate today) {
    Checks checks;
    checks.required("what", concern.what).pastDay("raised_on", concern.raisedOn, today);
    checks.pastDay("reported_on", concern.reportedOn, today);
    checks.notBefore("reported_on", concern.reportedOn, concern.raisedOn);
    checks.pastDay("closed_on", concern.closedOn, today);
    checks.notBefore("closed_on", concern.closedOn, concern.raisedOn);
    if (concern.reportedOn) checks.required("reported_to", concern.reportedTo);
    if (concern.closedOn) checks.required("result", concern.result);
    checks.clean("what", concern.what, TextSort::Note).clean("made_safe", concern.madeSafe, TextSort::Note);
    checks.clean("result", concern.result, TextSort::Note)
        .clean("raised_by", concern.raisedBy, TextSort::Name);
    checks.clean("reported_to", concern.reportedTo, TextSort::Name);
    return checks.problems();
}

} // namespace aelwyd
