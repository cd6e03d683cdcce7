// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/plans/agreementform.h"

namespace aelwyd {

namespace {

void addParty(Agreement& agreement, PartyRole role, const QString& name, const QString& note = {}) {
    const AgreementParty party{role, name.trimmed(), note.trimmed()};
    if (!party.name.isEmpty() || !party.note.isEmpty()) agreement.parties.append(party);
}

} // namespace

Agreement AgreementForm::agreement() const {
    Agreement agreement{on.value_or(QDate()), {}};
    if (byRepresentative)
        addParty(agreement, PartyRole::Representative, representative, right);
    else
        addParty(agreement, PartyRole::Person, person);
    addParty(agreement, PartyRole::Provider, provider);
    if (socialWorkerTookPart)
        addParty(agreement, PartyRole::SocialWorker, socialWorker);
    else
        addParty(agreement, PartyRole::SocialWorker, {}, whyNone);
    return agreement;
}

QString fieldOfForm(const AgreementForm& form, const Problem& problem) {
    if (problem.field == QLatin1String("agreed_on")) return problem.field;
    if (!problem.field.startsWith(QLatin1String("party."))) return {};
    const auto role = fromCode<PartyRole>(problem.field.mid(6));
    if (role == PartyRole::Provider) return QStringLiteral("provider");
    if (role == PartyRole::SocialWorker)
        return form.socialWorkerTookPart ? QStringLiteral("social_worker") : QStringLiteral("why_none");
    return form.byRepresentative ? QStringLiteral("representative") : QStringLiteral("person");
}

Problems problemsOfForm(const AgreementForm& form, const Problems& problems) {
    Problems found;
    for (Problem problem : problems) {
        problem.field = fieldOfForm(form, problem);
        if (!problem.field.isEmpty()) found.append(problem);
    }
    return found;
}

Problems problemsElsewhere(const Problems& problems) {
    Problems found;
    for (const Problem& problem : problems)
        if (fieldOfForm({}, problem).isEmpty()) found.append(problem);
    return found;
}

} // namespace aelwyd
