// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/peoplewords.h"

#include "ui/presentation/wording/translate.h"

namespace aelwyd::wording {

QString word(Rag status) {
    switch (status) {
    case Rag::Red:
        return translate("Wording", "Red");
    case Rag::Amber:
        return translate("Wording", "Amber");
    case Rag::Green:
        return translate("Wording", "Green");
    }
    return {};
}

QString complexity(Rag status) {
    switch (status) {
    case Rag::Red:
        return translate("Wording", "Red: complex, needs an experienced worker");
    case Rag::Amber:
        return translate("Wording", "Amber: some complexity, needs a confirmed worker");
    case Rag::Green:
        return translate("Wording", "Green: settled, any trained worker");
    }
    return {};
}

QString word(GenderPreference preference) {
    switch (preference) {
    case GenderPreference::Any:
        return translate("Wording", "Anyone");
    case GenderPreference::Female:
        return translate("Wording", "Only women");
    case GenderPreference::Male:
        return translate("Wording", "Only men");
    }
    return {};
}

QString word(Relationship relationship) {
    switch (relationship) {
    case Relationship::Family:
        return translate("Wording", "Family");
    case Relationship::UnpaidCarer:
        return translate("Wording", "Unpaid carer");
    case Relationship::Friend:
        return translate("Wording", "Friend");
    case Relationship::Neighbour:
        return translate("Wording", "Neighbour");
    case Relationship::Advocate:
        return translate("Wording", "Advocate");
    case Relationship::Attorney:
        return translate("Wording", "Attorney or deputy");
    case Relationship::GeneralPractitioner:
        return translate("Wording", "Doctor (GP)");
    case Relationship::Pharmacist:
        return translate("Wording", "Pharmacist");
    case Relationship::SocialWorker:
        return translate("Wording", "Social worker");
    case Relationship::Nurse:
        return translate("Wording", "Nurse");
    case Relationship::Other:
        return translate("Wording", "Somebody else");
    }
    return {};
}

QString word(Funding funding) {
    switch (funding) {
    case Funding::LocalAuthority:
        return translate("Wording", "Local authority");
    case Funding::DirectPayment:
        return translate("Wording", "Direct payment");
    case Funding::IndividualBudget:
        return translate("Wording", "Individual budget");
    case Funding::IndividualServiceFund:
        return translate("Wording", "Individual service fund");
    case Funding::SelfFunded:
        return translate("Wording", "Self-funded");
    case Funding::NhsContinuingHealthCare:
        return translate("Wording", "NHS continuing health care");
    case Funding::TopUp:
        return translate("Wording", "Top-up paid by the person");
    }
    return {};
}

QString word(BankPeriod period) {
    switch (period) {
    case BankPeriod::Week:
        return translate("Wording", "A week");
    case BankPeriod::FourWeeks:
        return translate("Wording", "Four weeks");
    case BankPeriod::Month:
        return translate("Wording", "A month");
    case BankPeriod::ThreeMonths:
        return translate("Wording", "Three months");
    }
    return {};
}

QString word(PackageStage stage) {
    switch (stage) {
    case PackageStage::Enquiry:
        return translate("Wording", "Enquiry");
    case PackageStage::Assessment:
        return translate("Wording", "Assessment");
    case PackageStage::Active:
        return translate("Wording", "Active", "package");
    case PackageStage::Paused:
        return translate("Wording", "Paused");
    case PackageStage::Ended:
        return translate("Wording", "Ended");
    }
    return {};
}

QString moveTo(PackageStage stage) {
    switch (stage) {
    case PackageStage::Enquiry:
        return translate("Wording", "Back to enquiry");
    case PackageStage::Assessment:
        return translate("Wording", "Start the assessment");
    case PackageStage::Active:
        return translate("Wording", "Start support");
    case PackageStage::Paused:
        return translate("Wording", "Pause support");
    case PackageStage::Ended:
        return translate("Wording", "End the package");
    }
    return {};
}

} // namespace aelwyd::wording
