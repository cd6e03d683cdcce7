// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/circleeditor.h"

#include "ui/presentation/wording/peoplewords.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/leavewatcher.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/people/circlemembercard.h"

#include <QVBoxLayout>

namespace aelwyd {

namespace {

QString relationshipWords(const QString& code) {
    return wording::word(fromCode<Relationship>(code).value_or(Relationship::Other));
}

QString callWords(const QString& place) {
    const int order = place.toInt();
    return order > 0 ? callOrderWords(order) : CircleEditor::tr("Not to be called");
}

QStringList relationshipCodes() {
    QStringList codes;
    for (const Relationship relationship : allOf<Relationship>())
        codes.append(toCode(relationship));
    return codes;
}

} // namespace

CircleEditor::CircleEditor(PeopleDesk& desk, Questions& questions, QWidget* parent)
    : Card({}, parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_binder(desk.circleForm())
    , m_fields(new FieldForm)
    , m_restored(new Remark(Remark::Kind::Warning))
    , m_refused(new Remark(Remark::Kind::Problem)) {
    addWho();
    addReach();
    addWhatTheyDo();
    addSight();
    body()->addWidget(m_restored);
    body()->addWidget(m_fields);
    body()->addWidget(m_refused);
    addButtons();
    connect(&desk.circleForm(), &CircleForm::refilled, this, [this] { m_binder.fill(); });
    connect(&desk.circleForm(), &CircleForm::edited, this, &CircleEditor::showProblems);
    whenAControlIsLeft(this, [this] { m_desk.circleForm().leaveField(); });
    retranslate();
}

void CircleEditor::addWho() {
    auto* name = new TextField;
    auto* relationship = new CodeBox(relationshipWords);
    relationship->setCodes(relationshipCodes());
    auto* relation = new BilingualField(Lines::One);
    m_fields->addRow(QStringLiteral("name"), {}, name, FieldWidth::Half);
    m_fields->addRow(QStringLiteral("relationship"), {}, relationship, FieldWidth::Half);
    m_fields->addRow(QStringLiteral("relation"), {}, relation);
    m_binder.bind(name, QStringLiteral("name"), [](CircleMember& m) -> QString& { return m.name; });
    m_binder.bind(
        relationship, QStringLiteral("relationship"),
        [](const CircleMember& m) { return toCode(m.relationship); },
        [](CircleMember& m, const QString& code) {
            m.relationship = fromCode<Relationship>(code).value_or(Relationship::Other);
        });
    m_binder.bind(relation, QStringLiteral("relation"),
                  [](CircleMember& m) -> BilingualText& { return m.relation; });
}

void CircleEditor::addReach() {
    auto* phone = new TextField;
    auto* email = new TextField;
    m_call = new CodeBox(callWords);
    auto* partner = new QCheckBox;
    m_fields->addRow(QStringLiteral("phone"), {}, phone, FieldWidth::Half);
    m_fields->addRow(QStringLiteral("email"), {}, email, FieldWidth::Half);
    m_fields->addRow(QStringLiteral("call_order"), {}, m_call, FieldWidth::Half);
    m_fields->addRow(QStringLiteral("partner_in_plan"), {}, partner, FieldWidth::Half);
    m_binder.bind(phone, QStringLiteral("phone"), [](CircleMember& m) -> QString& { return m.phone; });
    m_binder.bind(email, QStringLiteral("email"), [](CircleMember& m) -> QString& { return m.email; });
    m_binder.bind(partner, QStringLiteral("partner_in_plan"),
                  [](CircleMember& m) -> bool& { return m.partnerInPlan; });
    m_binder.bind(
        m_call, QStringLiteral("call_order"),
        [](const CircleMember& m) { return QString::number(m.callOrder.value_or(0)); },
        [](CircleMember& m, const QString& place) {
            m.callOrder = place.toInt() > 0 ? std::optional(place.toInt()) : std::nullopt;
        });
}

void CircleEditor::addWhatTheyDo() {
    auto* does = new BilingualField(Lines::Many);
    auto* when = new BilingualField(Lines::One);
    m_fields->addRow(QStringLiteral("does"), {}, does);
    m_fields->addRow(QStringLiteral("when"), {}, when);
    m_binder.bind(does, QStringLiteral("does"), [](CircleMember& m) -> BilingualText& { return m.does; });
    m_binder.bind(when, QStringLiteral("when"), [](CircleMember& m) -> BilingualText& { return m.when; });
}

void CircleEditor::addSight() {
    const auto add = [this](const char* field, bool& (*mark)(CircleMember&)) {
        auto* box = new QCheckBox;
        m_fields->addRow(QLatin1String(field), {}, box, FieldWidth::Half);
        m_binder.bind(box, QLatin1String(field), mark);
    };
    m_sightHeading = m_fields->addHeading({});
    add("may_see_plan", [](CircleMember& m) -> bool& { return m.maySeePlan; });
    add("may_see_visits", [](CircleMember& m) -> bool& { return m.maySeeVisits; });
    add("may_see_health", [](CircleMember& m) -> bool& { return m.maySeeHealth; });
    add("may_see_money", [](CircleMember& m) -> bool& { return m.maySeeMoney; });
}

void CircleEditor::addButtons() {
    m_save = plainButton({}, "check");
    m_cancel = linkButton();
    m_save->setObjectName(QStringLiteral("save"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    body()->addLayout(buttonRow({m_save, m_cancel}));
    connect(m_save, &QPushButton::clicked, this, &CircleEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &CircleEditor::cancel);
}

void CircleEditor::begin() {
    int toCall = 0;
    for (const CircleMember& member : m_desk.circle())
        if (member.callOrder && member.id != m_desk.circleForm().entry().id) ++toCall;
    QStringList places;
    for (int place = 0; place <= toCall + 1; ++place)
        places.append(QString::number(place));
    m_call->setCodes(places);
    m_binder.fill();
    retranslate();
    showProblems();
    m_fields->control(QStringLiteral("name"))->setFocus(Qt::OtherFocusReason);
}

void CircleEditor::showProblems() {
    m_refused->setText({});
    m_fields->showProblems(m_desk.circleForm().shownProblems());
}

void CircleEditor::save() {
    const Result<void> saved = m_desk.circleForm().save();
    if (saved) return emit done();
    m_refused->setText(wording::messages(m_fields->showProblems(saved.problems())));
    m_fields->focusFirstProblem();
}

void CircleEditor::cancel() {
    CircleForm& form = m_desk.circleForm();
    const bool throwAway =
        !form.isDirty() || m_questions.confirmOr(tr("Throw away what you typed?"), tr("It is not saved yet."),
                                                 tr("Throw away"), tr("Go on typing"));
    if (!throwAway) return;
    form.throwAway();
    emit done();
}

void CircleEditor::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void CircleEditor::retranslate() {
    const std::pair<const char*, QString> labels[] = {{"name", tr("Name")},
                                                      {"relationship", tr("Who they are")},
                                                      {"relation", tr("In the person's words")},
                                                      {"phone", tr("Telephone")},
                                                      {"email", tr("Email")},
                                                      {"call_order", tr("When to call them")},
                                                      {"does", tr("What they do")},
                                                      {"when", tr("When they do it")}};
    for (const auto& [field, label] : labels)
        m_fields->setLabel(QLatin1String(field), label);
    const std::pair<const char*, QString> marks[] = {{"partner_in_plan", tr("Partner in the plan")},
                                                     {"may_see_plan", tr("The support plan")},
                                                     {"may_see_visits", tr("The visits")},
                                                     {"may_see_health", tr("What concerns health")},
                                                     {"may_see_money", tr("What concerns money")}};
    for (const auto& [field, words] : marks)
        static_cast<QCheckBox*>(m_fields->control(QLatin1String(field)))->setText(words);
    m_fields->setHint(QStringLiteral("relation"), tr("For example: daughter; next door at number 4"));
    m_sightHeading->setText(tr("What they may see, as the person decided"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    setTitle(m_desk.circleForm().isForNew() ? tr("Somebody new in the circle") : tr("Edit"));
    m_restored->setText(m_desk.circleForm().wasRestored()
                            ? tr("Here is what you had typed before. Nothing of it is saved yet.")
                            : QString());
}

} // namespace aelwyd
