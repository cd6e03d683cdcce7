// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/itemforms.h"

#include "ui/presentation/wording/planwords.h"
#include "ui/widgets/kit/weekdaybuttons.h"

namespace aelwyd {

VisitForm::VisitForm(PlanEditorModel& model, const PlanItemId& id)
    : BoundForm(model, PlanPart::Visits, id) {
    addDays();
    addStart();
    addLength("tolerance", &PatternVisit::toleranceMinutes);
    addLength("minutes", &PatternVisit::minutes);
    addCarers();
    addText("short_reason", &PatternVisit::shortReason);
    followWith([this](const PatternVisit& visit) {
        form()->setRowVisible(QStringLiteral("short_reason"),
                              visit.minutes < kShortVisitMinutes || !visit.shortReason.isEmpty());
    });
    retranslate();
    refresh();
}

void VisitForm::addDays() {
    m_days = new WeekdayButtons;
    addRow("days", m_days);
    connect(m_days, &WeekdayButtons::edited, this,
            [this] { m_model.chooseIn<PatternVisit>(m_id, "days", &PatternVisit::days, m_days->days()); });
    fillWith([this](const PatternVisit& visit) { m_days->setDays(visit.days); });
}

void VisitForm::addStart() {
    auto* start = new TimeField;
    start->setMayBeOpen();
    addRow("start", start, FieldWidth::Half);
    watchReadable("start", ErrorCode::Time, [=] { return start->isReadable(); });
    flushWhenLeft(start);
    connect(start, &TimeField::edited, this, [=, this] {
        if (start->isReadable())
            m_model.typeInto<PatternVisit>(m_id, "start", &PatternVisit::start, start->time());
    });
    fillWith([=](const PatternVisit& visit) {
        if (start->isReadable()) start->setTime(visit.start);
    });
}

void VisitForm::addLength(const char* field, int PatternVisit::*member) {
    auto* length = new MinutesField;
    addRow(field, length, FieldWidth::Half);
    watchReadable(field, ErrorCode::Number, [=] { return length->minutes().has_value(); });
    flushWhenLeft(length);
    connect(length, &QLineEdit::textEdited, this, [=, this] {
        if (const auto minutes = length->minutes())
            m_model.typeInto<PatternVisit>(m_id, field, member, *minutes);
    });
    fillWith([=](const PatternVisit& visit) { length->setMinutes(visit.*member); });
}

void VisitForm::addCarers() {
    m_carers = new ChoiceBox;
    addRow("carers", m_carers, FieldWidth::Half);
    connect(m_carers, &ChoiceBox::activated, this, [this] {
        m_model.chooseIn<PatternVisit>(m_id, "carers", &PatternVisit::carers,
                                       m_carers->currentData().toInt());
    });
    fillWith([this](const PatternVisit& visit) { m_carers->choose(visit.carers); });
}

void VisitForm::retranslate() {
    ItemForm::retranslate();
    m_days->setLabel(planwording::fieldTitle(PlanPart::Visits, QStringLiteral("days")));
    m_carers->setChoices({{wording::carers(1), 1}, {wording::carers(2), 2}});
}

} // namespace aelwyd
