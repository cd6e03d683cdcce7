// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/plans/planpages.h"

namespace aelwyd {

PlanPage pageOf(PlanText text) {
    return text < PlanText::Communication ? PlanPage::AboutMe : PlanPage::Access;
}

namespace {

PlanPage pageOfPart(PlanPart part) {
    switch (part) {
    case PlanPart::Texts:
        return PlanPage::AboutMe;
    case PlanPart::Outcomes:
        return PlanPage::Outcomes;
    case PlanPart::Activities:
        return PlanPage::Activities;
    case PlanPart::Visits:
        return PlanPage::Visits;
    case PlanPart::Risks:
        return PlanPage::Risks;
    case PlanPart::Consents:
        return PlanPage::Consents;
    case PlanPart::Review:
        break;
    }
    return PlanPage::Review;
}

} // namespace

PlanPage pageOf(const PlanChange& change) {
    const auto text = change.part == PlanPart::Texts ? fromCode<PlanText>(change.field) : std::nullopt;
    return text ? pageOf(*text) : pageOfPart(change.part);
}

PlanPage pageOf(const QString& field) {
    if (const auto text = fromCode<PlanText>(withoutLanguage(field))) return pageOf(*text);
    const auto part = fromCode<PlanPart>(field.section(u'/', 0, 0));
    return part ? pageOfPart(*part) : PlanPage::Review;
}

QList<PlanText> textsOf(PlanPage page) {
    QList<PlanText> texts;
    for (PlanText text : allOf<PlanText>())
        if (pageOf(text) == page) texts.append(text);
    return texts;
}

QString withoutLanguage(const QString& field) {
    const bool named = field.endsWith(QLatin1String(".cy")) || field.endsWith(QLatin1String(".en"));
    return named ? field.chopped(3) : field;
}

std::optional<PlanItemId> itemOfField(const QString& field) {
    return PlanItemId::tryFromString(field.section(u'/', 1, 1));
}

} // namespace aelwyd
