// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/circlemembercard.h"

#include "core/base/text.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/flowlayout.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/ragbadge.h"

namespace aelwyd {

namespace {

QString shown(const BilingualText& text) {
    return withVisibleControls(text.preferring(installedLanguage()));
}

QString mayWords(const CircleMember& member) {
    QStringList what;
    if (member.maySeePlan) what.append(CircleMemberCard::tr("the plan"));
    if (member.maySeeVisits) what.append(CircleMemberCard::tr("the visits"));
    if (member.maySeeHealth) what.append(CircleMemberCard::tr("health"));
    if (member.maySeeMoney) what.append(CircleMemberCard::tr("money"));
    return what.isEmpty() ? CircleMemberCard::tr("May see: nothing")
                          : CircleMemberCard::tr("May see: %1").arg(what.join(QStringLiteral(", ")));
}

QLabel* badge(StateBadge::Tone tone, const QString& text) {
    auto* badge = new StateBadge(tone);
    badge->setText(text);
    return badge;
}

} // namespace

QString callOrderWords(const std::optional<int>& order) {
    if (!order) return {};
    switch (*order) {
    case 1:
        return CircleMemberCard::tr("Call first");
    case 2:
        return CircleMemberCard::tr("Call second");
    case 3:
        return CircleMemberCard::tr("Call third");
    default:
        return CircleMemberCard::tr("Place in the order of calling: %1").arg(*order);
    }
}

CircleMemberCard::CircleMemberCard(const CircleMember& member, int toCall, QWidget* parent)
    : Card(withVisibleControls(member.name), parent) {
    addMoves(member, toCall);
    addButtons(member);
    addBadges(member);
    addReach(member);
    addSentence(shown(member.does), TextRole::Body);
    addSentence(shown(member.when), TextRole::Soft);
    addSentence(mayWords(member), TextRole::Small);
    body()->setSpacing(6);
}

QToolButton* CircleMemberCard::addButton(const char* iconName, const QString& words, const char* name) {
    QToolButton* button = iconButton(iconName, words);
    button->setObjectName(QLatin1String(name));
    addToHead(button);
    return button;
}

void CircleMemberCard::addMoves(const CircleMember& member, int toCall) {
    if (!member.callOrder || toCall < 2) return;
    const QString name = withVisibleControls(member.name);
    QToolButton* earlier = addButton("arrow-up", tr("Call earlier: %1").arg(name), "earlier");
    QToolButton* later = addButton("arrow-down", tr("Call later: %1").arg(name), "later");
    earlier->setEnabled(*member.callOrder > 1);
    later->setEnabled(*member.callOrder < toCall);
    connect(earlier, &QToolButton::clicked, this, [this] { emit moveAsked(-1); });
    connect(later, &QToolButton::clicked, this, [this] { emit moveAsked(1); });
}

void CircleMemberCard::addButtons(const CircleMember& member) {
    const QString name = withVisibleControls(member.name);
    connect(addButton("pencil", tr("Edit: %1").arg(name), "edit"), &QToolButton::clicked, this,
            &CircleMemberCard::editAsked);
    connect(addButton("trash-2", tr("Take out of the circle: %1").arg(name), "remove"), &QToolButton::clicked,
            this, &CircleMemberCard::removeAsked);
}

void CircleMemberCard::addBadges(const CircleMember& member) {
    auto* row = new QWidget;
    auto* flow = new FlowLayout(8, row);
    QStringList who{wording::word(member.relationship), shown(member.relation)};
    who.removeAll(QString());
    flow->addWidget(badge(StateBadge::Tone::Quiet, who.first()));
    if (member.callOrder) flow->addWidget(badge(StateBadge::Tone::Accent, callOrderWords(member.callOrder)));
    if (member.partnerInPlan) flow->addWidget(badge(StateBadge::Tone::Good, tr("Partner in the plan")));
    body()->addWidget(row);
    if (who.size() > 1) addSentence(who.last(), TextRole::Body);
}

void CircleMemberCard::addReach(const CircleMember& member) {
    QStringList reach{member.phone, member.email};
    reach.removeAll(QString());
    if (reach.isEmpty()) return;
    auto* label = wrappedLabel(withVisibleControls(reach.join(QStringLiteral("  ·  "))), TextRole::Strong);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(label);
}

void CircleMemberCard::addSentence(const QString& text, TextRole role) {
    if (!text.isEmpty()) body()->addWidget(wrappedLabel(text, role));
}

} // namespace aelwyd
