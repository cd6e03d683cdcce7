// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/syncwords.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/translate.h"

#include <algorithm>

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
    case ErrorCode::ClonedDevice:
        return translate("Wording",
                         "Somewhere there is a second copy of a file that writes under the same name. "
                         "Nothing was taken in, and nothing was lost. Restore one of the two from a "
                         "backup, or move it, and pair it anew.");
    case ErrorCode::FromOurselves:
        return translate("Wording", "This file was written here. It is for the other computers; there is "
                                    "nothing in it that is not here already.");
    default:
        return {};
    }
}

/// More of them would not fit at the foot of the window.
constexpr qsizetype kMostInFull = 2;

bool isOfToday(const PeerState& peer, const QDateTime& now) {
    return peer.asOf && peer.asOf->toLocalTime().date() >= now.date();
}

/// Who was never heard of comes first.
bool isSilentLonger(const PeerState& a, const PeerState& b) {
    return b.asOf && (!a.asOf || *a.asOf < *b.asOf);
}

/// What came in of it, or what it waits for.
QStringList editLines(const ImportOutcome& outcome, bool isPreview) {
    QStringList lines;
    for (const MissingCommits& missing : outcome.missing)
        lines.append(
            translate("Wording", "It came early and waits for edits of this copy: %1 (numbers %2 to %3).")
                .arg(withVisibleControls(missing.label))
                .arg(missing.first)
                .arg(missing.last));
    if (outcome.missing.isEmpty())
        lines.append((isPreview ? translate("Wording", "New edits that would come in: %1.")
                                : translate("Wording", "New edits: %1."))
                         .arg(outcome.taken.edits));
    if (outcome.taken.findings > 0)
        lines.append(translate("Wording", "To resolve because of it: %1.").arg(outcome.taken.findings));
    return lines;
}

QStringList cloneLines(const ImportOutcome& outcome) {
    QStringList lines;
    for (const QString& label : outcome.cloned)
        lines.append(translate("Wording",
                               "Two computers write under one name, after a disk was copied or put "
                               "back. Nothing is lost. Name: %1.")
                         .arg(withVisibleControls(label)));
    if (outcome.isRenewed)
        lines.append(translate("Wording",
                               "This copy was one of them. It goes on as a new copy, which may have to "
                               "be let in again."));
    return lines;
}

/// What of it does not show, and what it set free.
QStringList restLines(const ImportOutcome& outcome) {
    QStringList lines;
    if (outcome.taken.notAllowed > 0)
        lines.append(
            translate("Wording",
                      "Left out, because a role did not allow it, or because its copy was shut out: %1.")
                .arg(outcome.taken.notAllowed));
    if (outcome.taken.needsUpdate)
        lines.append(translate("Wording",
                               "Some of it was written by a newer version. It is kept and passed on, and "
                               "shows after this program is updated."));
    if (outcome.freed > 0)
        lines.append(
            translate("Wording", "Files that had waited and were taken in now: %1.").arg(outcome.freed));
    return lines;
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
    case ErrorCode::OwnDevice:
        return translate("Wording",
                         "A computer cannot shut itself out: nobody here could let it in again. Do "
                         "it on another computer of the agency.");
    case ErrorCode::NoPeers:
        return translate("Wording", "There is nobody to write for yet. Pair another computer first.");
    case ErrorCode::NotAdmitted:
        return translate("Wording", "This copy has not been let in, or may not let others in. Write its key "
                                    "file, and have it admitted by a manager on another computer.");
    default:
        return ofFile(problem);
    }
}

QString word(const PairedDevice& device) {
    if (device.status == DeviceStatus::Revoked) return translate("Wording", "Shut out");
    return device.isOwn ? translate("Wording", "This copy") : translate("Wording", "Paired");
}

QString codeOf(DeviceStatus status) {
    if (status == DeviceStatus::Admitted) return QStringLiteral("admitted");
    return status == DeviceStatus::Revoked ? QStringLiteral("revoked") : QStringLiteral("unknown");
}

QString sentence(const PeerState& peer, const QDateTime& now) {
    const QString label = withVisibleControls(peer.label);
    if (!peer.asOf) return translate("Wording", "Nothing from %1 yet.").arg(label);
    const QDateTime asOf = peer.asOf->toLocalTime();
    const qint64 days = asOf.date().daysTo(now.date());
    if (days <= 0) return translate("Wording", "Up to date with %1 as of %2.").arg(label, time(asOf.time()));
    const QString since = days < 7 ? weekday(asOf.date().dayOfWeek()) : date(asOf.date());
    return translate("Wording", "Nothing from %1 since %2.").arg(label, since);
}

QString standing(const QList<PeerState>& peers, const QDateTime& now) {
    if (peers.isEmpty()) return {};
    if (peers.size() <= kMostInFull) {
        QStringList sentences;
        for (const PeerState& peer : peers)
            sentences.append(sentence(peer, now));
        return sentences.join(u' ');
    }
    const auto silent = std::min_element(peers.begin(), peers.end(), isSilentLonger);
    if (isOfToday(*silent, now))
        return translate("Wording", "Up to date with all other computers as of %1.")
            .arg(time(silent->asOf->toLocalTime().time()));
    const auto fresh = std::count_if(peers.begin(), peers.end(),
                                     [&](const PeerState& peer) { return isOfToday(peer, now); });
    return sentence(*silent, now) + u' ' +
           translate("Wording", "Other computers up to date: %1 of %2.").arg(fresh).arg(peers.size());
}

QStringList importLines(const ImportOutcome& outcome, bool isPreview) {
    if (outcome.wasKnown)
        return {
            translate("Wording", "This file was taken in before, or waits already. Nothing was changed.")};
    const QString from =
        translate("Wording", "From: %1. Written: %2.")
            .arg(withVisibleControls(outcome.sender), dateAndTime(outcome.writtenAt.toLocalTime()));
    return QStringList{from} + editLines(outcome, isPreview) + cloneLines(outcome) + restLines(outcome);
}

} // namespace aelwyd::wording
