// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"

#include <array>

namespace aelwyd {

namespace {
// In the order of ErrorCode.
constexpr std::array kCodes{"required",
                            "date",
                            "time",
                            "date_in_future",
                            "date_order",
                            "number",
                            "range",
                            "choice",
                            "nhs_number",
                            "duplicate",
                            "availability",
                            "unknown_reference",
                            "nobody_found",
                            "control_character",
                            "bidirectional_control",
                            "too_long",
                            "short_visit_reason",
                            "no_outcome",
                            "party_missing",
                            "review_before_agreement",
                            "draft_exists",
                            "already_agreed",
                            "not_draft",
                            "unknown_outcome",
                            "outcome_let_go",
                            "review_before_plan",
                            "nothing_to_undo",
                            "seal_broken",
                            "not_found",
                            "not_ours",
                            "damaged",
                            "newer_version",
                            "in_use",
                            "read_only",
                            "cannot_open",
                            "cannot_write",
                            "unknown_column",
                            "no_header",
                            "wrong_usage",
                            "integrity_failed",
                            "unclosed_quote",
                            "wrong_passphrase",
                            "weak_passphrase",
                            "passphrases_differ",
                            "wrong_recovery_key",
                            "wrong_key",
                            "keys_damaged",
                            "not_allowed",
                            "last_manager",
                            "passphrase_needed",
                            "user_needed",
                            "wait_first",
                            "keys_missing",
                            "shared_home",
                            "clock_back",
                            "disk_full",
                            "file_exists",
                            "not_protected",
                            "backup_failed",
                            "second_place_missing",
                            "second_copy_failed",
                            "audit_gap",
                            "audit_fork",
                            "audit_bad_signature",
                            "audit_clock",
                            "cloned_device",
                            "too_large",
                            "cut_short",
                            "altered",
                            "other_agency",
                            "unknown_sender",
                            "revoked_sender",
                            "not_for_this_copy",
                            "from_ourselves",
                            "no_agency",
                            "has_records",
                            "in_agency",
                            "number_differs",
                            "no_peers",
                            "own_device",
                            "not_admitted",
                            "no_bank",
                            "over_block",
                            "over_bank",
                            "period_closed",
                            "automatic_backup",
                            "cancelled",
                            "broken_reference"};
static_assert(kCodes.size() == static_cast<size_t>(ErrorCode::BrokenReference) + 1);
} // namespace

QString toCode(ErrorCode code) {
    return QString::fromLatin1(kCodes.at(static_cast<size_t>(code)));
}

Problem dayInFuture(const QString& field, QDate day) {
    return {field, ErrorCode::DateInFuture, {day.toString(Qt::ISODate)}};
}

} // namespace aelwyd
