// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/plans/planwording.h"

#include <QCoreApplication>

namespace aelwyd::planwording {

namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(PlanWording)
};

} // namespace

QString title(PlanPage page) {
    switch (page) {
    case PlanPage::AboutMe:
        return PageWords::tr("About me");
    case PlanPage::Outcomes:
        return PageWords::tr("Outcomes");
    case PlanPage::Activities:
        return PageWords::tr("Activities");
    case PlanPage::Visits:
        return PageWords::tr("Visits");
    case PlanPage::Risks:
        return PageWords::tr("Positive risks");
    case PlanPage::Access:
        return PageWords::tr("Keys and emergencies");
    case PlanPage::Consents:
        return PageWords::tr("Sharing information");
    case PlanPage::Review:
        break;
    }
    return PageWords::tr("Review and agreement");
}

QString introduction(PlanPage page) {
    switch (page) {
    case PlanPage::AboutMe:
        return PageWords::tr(
            "Write it the way the person says it, as “I”. Leave a box empty rather than guess.");
    case PlanPage::Outcomes:
        return PageWords::tr(
            "What the person wants from life, in their own words. A few that matter beat a long list.");
    case PlanPage::Activities:
        return PageWords::tr(
            "What is done, how the person likes it, and what they do themselves: work with, not do for.");
    case PlanPage::Visits:
        return PageWords::tr("When somebody comes, for how long, and how early or late is still fine.");
    case PlanPage::Risks:
        return PageWords::tr(
            "What the person wants to do although somebody worries. Risk is managed together, "
            "not taken away.");
    case PlanPage::Access:
        return PageWords::tr("What a care worker has to know at the door, and when something goes wrong.");
    case PlanPage::Consents:
        return PageWords::tr("Who may be told what, and why. The person decides, and may change their mind.");
    case PlanPage::Review:
        break;
    }
    return PageWords::tr("When we look at the plan again, and what is still needed before it can be agreed.");
}

QString hint(PlanText text) {
    switch (text) {
    case PlanText::History:
        return PageWords::tr(
            "Where I come from, my work, my people, what I am proud of. “I drove the school bus "
            "for thirty years.”");
    case PlanText::WhatMatters:
        return PageWords::tr("People, places, habits and beliefs that make life mine. “The wireless on at "
                             "breakfast, and my own cup.”");
    case PlanText::GoodAt:
        return PageWords::tr(
            "Strengths, great or small, that I want to go on using. “I can still make pastry by feel.”");
    case PlanText::GoodDay:
        return PageWords::tr(
            "From waking to bedtime: what happens, and with whom? “Up before eight, and time to "
            "sit in the garden.”");
    case PlanText::BadDay:
        return PageWords::tr(
            "What spoils it, how others can tell, and what helps then. “If I am rushed, my hip "
            "hurts all day.”");
    case PlanText::HowToSupport:
        return PageWords::tr(
            "What somebody new should know and do. “Tell me what you are about to do before you do it.”");
    case PlanText::Appreciated:
        return PageWords::tr(
            "Ask family and friends, and use their words. “She always has time for a story.”");
    case PlanText::Communication:
        return PageWords::tr("How I say what I want, and how to be sure that I follow. “Sit on my left: the "
                             "right ear is the deaf one.”");
    case PlanText::KeysAndAccess:
        return PageWords::tr(
            "How to come in, shoes, pets, alarms. Never write a key-safe code here: the plan is printed.");
    case PlanText::Emergency:
        return PageWords::tr("Who to call first, what to do until they come, and what I do not want.");
    case PlanText::Hospital:
        return PageWords::tr(
            "What the ward must know, what to bring, and who looks after home. “Ring Nia: she "
            "feeds the cat.”");
    case PlanText::TelecareAndEquipment:
        break;
    }
    return PageWords::tr("What there is, where it is, and whom to ring when it does not work.");
}

} // namespace aelwyd::planwording
