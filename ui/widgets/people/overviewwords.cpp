// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/overviewwords.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/languages.h"
#include "ui/presentation/wording/peoplewords.h"

#include <QCoreApplication>

namespace aelwyd::overviewwords {

namespace {

class OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
};

/// A fact of up to so many letters is not broken at the end of a line.
constexpr int kLongestOnOneLine = 34;

} // namespace

QString planState(const Overview& overview) {
    if (overview.agreedVersion && overview.draftVersion)
        return OverviewWords::tr("Agreed: version %1 · being written: version %2")
            .arg(*overview.agreedVersion)
            .arg(*overview.draftVersion);
    if (overview.agreedVersion) return OverviewWords::tr("Agreed: version %1").arg(*overview.agreedVersion);
    if (overview.draftVersion)
        return OverviewWords::tr("Being written: version %1").arg(*overview.draftVersion);
    return OverviewWords::tr("None yet");
}

bool isOverdue(const Overview& overview, QDate today) {
    return overview.reviewOn && *overview.reviewOn < today;
}

QString review(const Overview& overview, QDate today) {
    if (!overview.agreedVersion) return {};
    if (!overview.reviewOn) return OverviewWords::tr("No review date");
    const QString on = wording::date(*overview.reviewOn);
    return isOverdue(overview, today) ? OverviewWords::tr("Review overdue since %1").arg(on)
                                      : OverviewWords::tr("Next review: %1").arg(on);
}

QString stage(const Overview& overview) {
    const QString word = wording::word(overview.stage);
    if (!overview.since) return word;
    const QString since = OverviewWords::tr("%1 since %2", "stage of a package, date")
                              .arg(word, wording::date(overview.since->from));
    const QString reason = withVisibleControls(overview.since->reason);
    return reason.isEmpty() ? since : since + QStringLiteral(" · ") + reason;
}

QString funding(const Overview& overview) {
    QStringList sources;
    for (const Funding source : overview.package ? overview.package->funding : QList<Funding>())
        sources.append(wording::word(source));
    return sources.join(QStringLiteral(", "));
}

QString language(const ServiceUser& person) {
    if (!person.language) return OverviewWords::tr("Language not asked yet");
    return OverviewWords::tr("%1 first", "language of choice").arg(wording::language(*person.language));
}

QString shown(const BilingualText& text) {
    return withVisibleControls(text.preferring(installedLanguage()));
}

QString needs(const ServiceUser& person) {
    QStringList lines;
    if (person.interpreterNeeded) lines.append(OverviewWords::tr("Needs an interpreter"));
    if (person.communication.sight) lines.append(OverviewWords::tr("Sees little or nothing"));
    if (person.communication.hearing) lines.append(OverviewWords::tr("Hears little or nothing"));
    if (person.communication.signLanguage) lines.append(OverviewWords::tr("Signs (BSL)"));
    if (person.communication.learningDisability) lines.append(OverviewWords::tr("Has a learning disability"));
    return lines.join(QStringLiteral(" · "));
}

QStringList facts(const ServiceUser& person, QDate today) {
    QStringList facts;
    if (!person.knownAs.isEmpty())
        facts.append(OverviewWords::tr("Likes to be called %1").arg(withVisibleControls(person.knownAs)));
    if (person.dateOfBirth)
        facts.append(
            QStringLiteral("%1 (%2)").arg(wording::date(*person.dateOfBirth)).arg(*ageOn(person, today)));
    facts.append(language(person));
    facts.append(person.reference);
    for (QString& fact : facts)
        if (fact.size() <= kLongestOnOneLine) fact.replace(u' ', QChar::Nbsp);
    return facts;
}

} // namespace aelwyd::overviewwords
