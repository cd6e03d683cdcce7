// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/parts.h"
#include "ui/print/layouts/planfacts.h"
#include "ui/print/layouts/printwords.h"

#include <QCoreApplication>

namespace aelwyd::paper {
namespace {

BilingualText relationOf(const CircleMember& member) {
    if (!member.relation.isEmpty()) return member.relation;
    return {.cy = Phrasebook::of(ReaderLanguage::Welsh)(phraseOf(member.relationship)),
            .en = Phrasebook::of(ReaderLanguage::English)(phraseOf(member.relationship))};
}

QStringList seesWhat(const CircleMember& member, const Tongue& tongue) {
    QStringList things;
    if (member.maySeePlan) things.append(tongue.say(QT_TRANSLATE_NOOP("Print", "my plan")));
    if (member.maySeeVisits) things.append(tongue.say(QT_TRANSLATE_NOOP("Print", "my visits")));
    if (member.maySeeHealth) things.append(tongue.say(QT_TRANSLATE_NOOP("Print", "my health")));
    if (member.maySeeMoney) things.append(tongue.say(QT_TRANSLATE_NOOP("Print", "my money")));
    return things;
}

QString standingSentence(const CircleMember& member, const Tongue& tongue) {
    QStringList facts;
    if (member.partnerInPlan) facts.append(tongue.say(QT_TRANSLATE_NOOP("Print", "Partner in this plan")));
    if (member.callOrder)
        facts.append(tongue.say(QT_TRANSLATE_NOOP("Print", "Order of calling: %1")).arg(*member.callOrder));
    if (const QStringList things = seesWhat(member, tongue); !things.isEmpty())
        facts.append(
            tongue.say(QT_TRANSLATE_NOOP("Print", "May see: %1")).arg(things.join(QStringLiteral(", "))));
    return facts.join(QStringLiteral("  ·  "));
}

BoxPtr contact(const Kit& kit, const CircleMember& member) {
    TextStyle number = kit.style().strongText();
    number.alignment = kit.style().roomy ? Alignment::Start : Alignment::End;
    TextStyle mail = kit.style().softText();
    mail.alignment = number.alignment;
    auto stack = std::make_unique<Stack>();
    if (!member.phone.isEmpty()) stack->add(kit.text(member.phone, number, kit.first().element(Tag::P)));
    if (!member.email.isEmpty()) stack->add(kit.text(member.email, mail, kit.first().element(Tag::P)), 1);
    return stack;
}

BoxPtr memberHead(const Kit& kit, const CircleMember& member) {
    BoxPtr name = kit.text(member.name, kit.style().strongText(), kit.first().element(Tag::P));
    if (kit.style().roomy) {
        auto stack = std::make_unique<Stack>();
        stack->add(std::move(name)).add(contact(kit, member), 2);
        return stack;
    }
    auto columns = std::make_unique<Columns>(12);
    columns->add(std::move(name), 3).add(contact(kit, member), 2);
    return columns;
}

BoxPtr memberText(const Kit& kit, const CircleMember& member, const Tongue& tongue) {
    const PaperStyle& style = kit.style();
    auto stack = std::make_unique<Stack>();
    stack->add(kit.words(relationOf(member), style.softText(), Tag::P, tongue));
    if (!member.does.isEmpty()) stack->add(kit.prose(member.does, style.bodyText(), tongue), 3);
    if (!member.when.isEmpty()) stack->add(kit.prose(member.when, style.bodyText(), tongue), 1);
    if (const QString standing = standingSentence(member, tongue); !standing.isEmpty())
        stack->add(kit.text(standing, style.softText(), tongue.element(Tag::P)), 3);
    return stack;
}

BoxPtr memberRow(const Kit& kit, BoxPtr content) {
    CardStyle style{.horizontalPadding = 0, .verticalPadding = kit.style().beat() * 1.2};
    style.rule = colours::line;
    BoxPtr body = std::make_unique<Tagged>(kit.first().element(Tag::LBody), std::move(content));
    return std::make_unique<Tagged>(kit.first().element(Tag::LI),
                                    std::make_unique<Card>(std::move(body), style));
}

/// The agency's own number stands last in the row of those to call.
CircleMember agencyAsContact(const PlanDocument& document) {
    const char* words = phraseOf(PartyRole::Provider);
    CircleMember agency{.serviceUser = document.person.id};
    agency.name = document.agencyName;
    agency.phone = document.agencyPhone;
    agency.relation = {.cy = Phrasebook::of(ReaderLanguage::Welsh)(words),
                       .en = Phrasebook::of(ReaderLanguage::English)(words)};
    return agency;
}

BoxPtr callRow(const Kit& kit, const CircleMember& member) {
    auto stack = std::make_unique<Stack>();
    stack->add(memberHead(kit, member));
    stack->add(kit.inEach([&](const Tongue& tongue) {
        return kit.words(relationOf(member), kit.style().softText(), Tag::P, tongue);
    }),
               1);
    return memberRow(kit, std::move(stack));
}

} // namespace

void addCircle(Composition& composition) {
    const Kit& kit = composition.kit();
    composition.chapter(QT_TRANSLATE_NOOP("Print", "The people around me"));
    if (composition.document().circle.isEmpty()) return addNothingYet(composition);
    composition.beginGroup(kit.first().element(Tag::L));
    for (const CircleMember& member : composition.document().circle) {
        auto stack = std::make_unique<Stack>();
        stack->add(memberHead(kit, member));
        stack->add(kit.inEach([&](const Tongue& tongue) { return memberText(kit, member, tongue); }), 1);
        composition.add(memberRow(kit, std::move(stack)),
                        {.name = QStringLiteral("circle/") + member.id.toString()});
    }
    composition.endGroup();
}

void addCallFirst(Composition& composition) {
    QList<CircleMember> members = calledFirst(composition.document().circle);
    if (!composition.document().agencyPhone.isEmpty())
        members.append(agencyAsContact(composition.document()));
    composition.chapter(QT_TRANSLATE_NOOP("Print", "Who to call first"));
    if (members.isEmpty()) return addNothingYet(composition);
    composition.beginGroup(composition.kit().first().element(Tag::L));
    for (const CircleMember& member : members)
        composition.add(callRow(composition.kit(), member),
                        {.name = QStringLiteral("call/") + member.id.toString()});
    composition.endGroup();
}

} // namespace aelwyd::paper
