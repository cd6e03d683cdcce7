// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/syncwords.h"

#include "ui/presentation/wording/translate.h"

namespace aelwyd::wording {

namespace {

QString ofFile(const Problem& problem) {
    switch (problem.code) {
    case ErrorCode::TooLarge:
        return translate("Wording", "This file claims to hold more than any office writes. It was not taken "
                                    "in. Ask for a new one.");
    case ErrorCode::CutShort:
        return translate("Wording", "The end of this file is missing: it was not copied to the end. Copy it "
                                    "again, or ask for a new one.");
    case ErrorCode::Altered:
        return translate("Wording", "This file is not as its sender wrote it: it was damaged on the way, or "
                                    "somebody changed it. Nothing was taken in. Ask for a new one.");
    case ErrorCode::OtherAgency:
        return translate("Wording", "This file belongs to another agency. Nothing was taken in.");
    case ErrorCode::UnknownSender:
        return translate("Wording", "This file comes from a computer that is not paired with this one. "
                                    "Nothing was taken in. Pair the two first.");
    case ErrorCode::RevokedSender:
        return translate("Wording", "This file comes from a computer that was shut out: %1. Nothing was "
                                    "taken in.")
            .arg(problem.arguments.value(0));
    case ErrorCode::NotForThisCopy:
        return translate("Wording", "This file was not written for this computer. Ask its sender for a new "
                                    "one, made after the two were paired.");
    case ErrorCode::FromOurselves:
        return translate("Wording", "This file was written here. It is for the other computers; there is "
                                    "nothing in it that is not here already.");
    default:
        return {};
    }
}

} // namespace

QString syncMessage(const Problem& problem) {
    switch (problem.code) {
    case ErrorCode::NoAgency:
        return translate("Wording", "This copy is not paired with any other yet. Pair it first.");
    case ErrorCode::HasRecords:
        return translate("Wording", "There are records in this file already. Only an empty file can join an "
                                    "agency; nothing was changed.");
    case ErrorCode::InAgency:
        return translate("Wording", "This copy belongs to an agency already. It cannot join another one.");
    case ErrorCode::NumberDiffers:
        return translate("Wording", "The number is not the same on both computers. Do not go on: somebody "
                                    "may have exchanged the key file. The number here is %1.")
            .arg(problem.arguments.value(0));
    case ErrorCode::NoPeers:
        return translate("Wording", "There is nobody to write for yet. Pair another computer first.");
    default:
        return ofFile(problem);
    }
}

} // namespace aelwyd::wording
