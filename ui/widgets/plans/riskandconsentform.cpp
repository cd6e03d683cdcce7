// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/itemforms.h"

#include "ui/widgets/kit/labels.h"

namespace aelwyd {

RiskForm::RiskForm(PlanEditorModel& model, const PlanItemId& id)
    : BoundForm(model, PlanPart::Risks, id) {
    addText("wish", &PositiveRisk::wish);
    addText("worry", &PositiveRisk::worry);
    addText("agreed", &PositiveRisk::agreed);
    m_sharedBy = form()->addHeading({});
    m_shares = {
        {addFlag("shared_by_person", &PositiveRisk::sharedByPerson, FieldWidth::Full), "shared_by_person"},
        {addFlag("shared_by_provider", &PositiveRisk::sharedByProvider, FieldWidth::Full),
         "shared_by_provider"},
        {addFlag("shared_by_commissioner", &PositiveRisk::sharedByCommissioner, FieldWidth::Full),
         "shared_by_commissioner"}};
    addDate("review_on", &PositiveRisk::reviewOn);
    retranslate();
    refresh();
}

void RiskForm::retranslate() {
    ItemForm::retranslate();
    m_sharedBy->setText(tr("Who shares the risk"));
    for (const auto& [box, field] : m_shares)
        box->setText(planwording::fieldTitle(PlanPart::Risks, QLatin1String(field)));
}

ConsentForm::ConsentForm(PlanEditorModel& model, const PlanItemId& id)
    : BoundForm(model, PlanPart::Consents, id) {
    addText("who", &SharingConsent::who, Lines::One);
    addText("why", &SharingConsent::why);
    addText("what", &SharingConsent::what);
    addText("how", &SharingConsent::how, Lines::Many, 1);
    addDate("until", &SharingConsent::until);
    m_given = addFlag("given", &SharingConsent::given, FieldWidth::Full);
    retranslate();
    refresh();
}

void ConsentForm::retranslate() {
    ItemForm::retranslate();
    m_given->setText(planwording::fieldTitle(PlanPart::Consents, QStringLiteral("given")));
}

} // namespace aelwyd
