// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/people/circleform.h"

#include <algorithm>

namespace aelwyd {

namespace {

QString formOfNew(const ServiceUserId& person) {
    return QStringLiteral("circle/%1/new").arg(person.toString());
}

void insert(QJsonObject& fields, const QString& name, const BilingualText& text) {
    fields.insert(name + QStringLiteral(".cy"), text.cy);
    fields.insert(name + QStringLiteral(".en"), text.en);
}

BilingualText bilingual(const QJsonObject& fields, const QString& name) {
    return {.cy = fields.value(name + QStringLiteral(".cy")).toString(),
            .en = fields.value(name + QStringLiteral(".en")).toString()};
}

bool calledBefore(const CircleMember& a, const CircleMember& b) {
    return a.callOrder.value_or(0) < b.callOrder.value_or(0);
}

QList<CircleMember> calledOthers(QList<CircleMember> circle, const CircleMember& member) {
    circle.removeIf([&](const CircleMember& m) { return m.id == member.id || !m.callOrder; });
    std::stable_sort(circle.begin(), circle.end(), calledBefore);
    return circle;
}

} // namespace

QList<CircleMember> withPlaceInCallOrder(QList<CircleMember> circle, const CircleMember& member) {
    QList<CircleMember> called = calledOthers(std::move(circle), member);
    QList<CircleMember> changed;
    if (member.callOrder)
        called.insert(std::clamp(*member.callOrder - 1, 0, int(called.size())), member);
    else
        changed.append(member);
    for (int place = 1; place <= called.size(); ++place) {
        CircleMember numbered = called.at(place - 1);
        const bool same = numbered.callOrder == place && numbered.id != member.id;
        numbered.callOrder = place;
        if (!same) changed.append(numbered);
    }
    return changed;
}

CircleForm::CircleForm(PeopleService& people, AgencyService& agency, QObject* parent)
    : TypedForm(agency, parent)
    , m_people(people) {}

void CircleForm::startNew(const ServiceUserId& person) {
    m_isNew = true;
    m_member = CircleMember{.serviceUser = person};
    begin(formOfNew(person));
}

void CircleForm::open(const CircleMember& member) {
    m_isNew = false;
    m_member = member;
    begin(QStringLiteral("circle/") + member.id.toString());
}

bool CircleForm::hasUnfinishedNew(const ServiceUserId& person) const {
    return hasKept(formOfNew(person));
}

void CircleForm::edit(const QString& field, const std::function<void(CircleMember&)>& change) {
    change(m_member);
    touch(field);
}

Result<void> CircleForm::save() {
    if (const Problems found = tried(); !found.isEmpty()) return found;
    const Step step{.operation = Operation::EditCircle, .scope = m_member.serviceUser.uuid()};
    const auto members = withPlaceInCallOrder(m_people.circle(m_member.serviceUser), m_member);
    const Result<void> saved = m_people.workspace().transact(step, [&]() -> Result<void> {
        for (const CircleMember& member : members)
            if (auto one = m_people.saveCircleMember(member); !one) return one;
        return {};
    });
    if (saved) forgetTyped();
    return saved;
}

Result<void> CircleForm::remove() {
    const Result<void> removed = m_people.removeCircleMember(m_member);
    if (removed) forgetTyped();
    return removed;
}

QJsonObject CircleForm::typed() const {
    QJsonObject fields{{QStringLiteral("name"), m_member.name},
                       {QStringLiteral("relationship"), toCode(m_member.relationship)},
                       {QStringLiteral("phone"), m_member.phone},
                       {QStringLiteral("email"), m_member.email},
                       {QStringLiteral("partner_in_plan"), m_member.partnerInPlan},
                       {QStringLiteral("call_order"), m_member.callOrder.value_or(0)},
                       {QStringLiteral("may_see_plan"), m_member.maySeePlan},
                       {QStringLiteral("may_see_visits"), m_member.maySeeVisits},
                       {QStringLiteral("may_see_health"), m_member.maySeeHealth},
                       {QStringLiteral("may_see_money"), m_member.maySeeMoney}};
    insert(fields, QStringLiteral("relation"), m_member.relation);
    insert(fields, QStringLiteral("does"), m_member.does);
    insert(fields, QStringLiteral("when"), m_member.when);
    return fields;
}

void CircleForm::setTyped(const QJsonObject& typed) {
    m_member.name = typed.value(QStringLiteral("name")).toString();
    m_member.relationship = fromCode<Relationship>(typed.value(QStringLiteral("relationship")).toString())
                                .value_or(Relationship::Family);
    m_member.phone = typed.value(QStringLiteral("phone")).toString();
    m_member.email = typed.value(QStringLiteral("email")).toString();
    m_member.partnerInPlan = typed.value(QStringLiteral("partner_in_plan")).toBool();
    const int callOrder = typed.value(QStringLiteral("call_order")).toInt();
    m_member.callOrder = callOrder > 0 ? std::optional(callOrder) : std::nullopt;
    m_member.maySeePlan = typed.value(QStringLiteral("may_see_plan")).toBool();
    m_member.maySeeVisits = typed.value(QStringLiteral("may_see_visits")).toBool();
    m_member.maySeeHealth = typed.value(QStringLiteral("may_see_health")).toBool();
    m_member.maySeeMoney = typed.value(QStringLiteral("may_see_money")).toBool();
    m_member.relation = bilingual(typed, QStringLiteral("relation"));
    m_member.does = bilingual(typed, QStringLiteral("does"));
    m_member.when = bilingual(typed, QStringLiteral("when"));
}

} // namespace aelwyd
