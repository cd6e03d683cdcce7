// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/itemforms.h"

#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/planwords.h"
#include "ui/widgets/kit/picklist.h"

namespace aelwyd {

namespace {

/// A combo box shows one line; the wish of an outcome may be a story.
QString wishOnOneLine(const BilingualText& text) {
    constexpr int kLongest = 80;
    const QString line = withVisibleControls(text.preferring(installedLanguage()).simplified());
    return line.size() > kLongest ? line.left(kLongest - 1) + u'…' : line;
}

} // namespace

ActivityForm::ActivityForm(PlanEditorModel& model, const PlanChoices& choices, const PlanItemId& id)
    : BoundForm(model, PlanPart::Activities, id) {
    addText("what", &Activity::what, Lines::One);
    addText("how", &Activity::howILikeIt);
    addText("myself", &Activity::whatIDoMyself);
    addOutcome();
    addMinutes();
    m_timeOfDay = addChoice("time_of_day", &Activity::timeOfDay);
    addCarers();
    m_tier = addChoice("tier", &Activity::tier);
    m_personalCare = addFlag("personal_care", &Activity::personalCare, FieldWidth::Full);
    addCompetences(choices);
    retranslate();
    refresh();
}

void ActivityForm::refresh() {
    offerOutcomes();
    BoundForm::refresh();
}

void ActivityForm::addOutcome() {
    m_outcome = new ChoiceBox;
    addRow("outcome", m_outcome);
    connect(m_outcome, &ChoiceBox::activated, this, [this] {
        const auto chosen = PlanItemId::tryFromString(m_outcome->currentData().toString());
        m_model.chooseIn<Activity>(m_id, "outcome", &Activity::outcome, chosen);
    });
    fillWith([this](const Activity& activity) {
        m_outcome->choose(activity.outcome ? activity.outcome->toString() : QString());
    });
}

void ActivityForm::offerOutcomes() {
    QList<std::pair<QString, QVariant>> choices{{tr("None in particular"), QString()}};
    for (const PersonalOutcome& outcome : m_model.plan().outcomes)
        choices.append(
            {outcome.wish.isEmpty() ? tr("An outcome without words yet") : wishOnOneLine(outcome.wish),
             outcome.id.toString()});
    m_outcome->setChoices(choices);
}

void ActivityForm::addMinutes() {
    auto* minutes = new MinutesField;
    addRow("minutes", minutes, FieldWidth::Half);
    watchReadable("minutes", ErrorCode::Number, [=] { return minutes->isReadable(); });
    flushWhenLeft(minutes);
    connect(minutes, &QLineEdit::textEdited, this, [=, this] {
        if (minutes->isReadable())
            m_model.typeInto<Activity>(m_id, "minutes", &Activity::minutes, minutes->minutes());
    });
    fillWith([=](const Activity& activity) { minutes->setMinutes(activity.minutes); });
}

void ActivityForm::addCarers() {
    m_carers = new ChoiceBox;
    addRow("carers", m_carers, FieldWidth::Half);
    connect(m_carers, &ChoiceBox::activated, this, [this] {
        m_model.chooseIn<Activity>(m_id, "carers", &Activity::carers, m_carers->currentData().toInt());
    });
    fillWith([this](const Activity& activity) { m_carers->choose(activity.carers); });
}

void ActivityForm::addCompetences(const PlanChoices& choices) {
    m_competences = new PickList({{{}, {}, choices.competences}});
    addRow("competences", m_competences);
    connect(m_competences, &PickList::picked, this, [this] {
        m_model.chooseIn<Activity>(m_id, "competences", &Activity::competences,
                                   tidiedSet(m_competences->chosen()));
    });
    fillWith([this](const Activity& activity) { m_competences->setChosen(activity.competences); });
}

void ActivityForm::retranslate() {
    ItemForm::retranslate();
    offerOutcomes();
    m_competences->retranslate();
    m_personalCare->setText(tr("This is personal care"));
    m_carers->setChoices({{wording::carers(1), 1}, {wording::carers(2), 2}});
    m_timeOfDay->setChoices(choicesOf<TimeOfDay>([](TimeOfDay time) { return wording::word(time); }));
    m_tier->setChoices(choicesOf<ActivityTier>([](ActivityTier tier) { return wording::word(tier); }));
}

} // namespace aelwyd
