// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/limitsdialog.h"

#include "ui/presentation/matching/matchdesk.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/numberbox.h"

namespace aelwyd {

namespace {

constexpr int kMinutesOfAnHour = 60;

} // namespace

LimitsDialog::LimitsDialog(MatchDesk& desk, QWidget* parent)
    : FormDialog(560, parent)
    , m_desk(desk) {
    const MatchLimits now = desk.weights().limits;
    m_redHours = addLimit("red_hours", kRedHours, now.redWeeklyMinutes / kMinutesOfAnHour);
    m_microPeople = addLimit("micro_people", kMicroPeople, now.microPeople);
    m_dbsYears = addLimit("dbs_years", kDbsYears, now.dbsYears);
    m_registrationMonths = addLimit("registration_months", kRegistrationMonths, now.registrationMonths);
    retranslate();
}

QSpinBox* LimitsDialog::addLimit(const char* field, const LimitSpan& span, int value) {
    auto* box = new NumberBox(span.least, span.most);
    box->setValue(value);
    form().addRow(QLatin1String(field), {}, box);
    return box;
}

Problems LimitsDialog::keep() {
    MatchWeights weights = m_desk.weights();
    weights.limits = {.redWeeklyMinutes = m_redHours->value() * kMinutesOfAnHour,
                      .microPeople = m_microPeople->value(),
                      .dbsYears = m_dbsYears->value(),
                      .registrationMonths = m_registrationMonths->value()};
    return m_desk.setWeights(weights);
}

void LimitsDialog::retranslate() {
    setWords(tr("Limits of the rules"),
             tr("These limits are the agency's choice. They hold for visits from today on; visits of earlier "
                "days keep the limits of their day."),
             tr("Keep"));
    const std::pair<const char*, QString> labels[] = {
        {"red_hours", tr("Hours a week for a Red worker, at most")},
        {"micro_people",
         tr("People given personal care by one personal assistant or micro-enterprise in four weeks, at "
            "most")},
        {"dbs_years", tr("Years for which a DBS check holds")},
        {"registration_months", tr("Months in which a new worker has to register")}};
    for (const auto& [field, label] : labels)
        form().setLabel(QLatin1String(field), label);
}

} // namespace aelwyd
