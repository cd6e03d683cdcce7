// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/auditservice.h"
#include "ui/presentation/printing/report.h"

#include <QHash>

namespace aelwyd {

/// Lines of the audit trail for paper.
struct TrailFacts {
    /// Whose record; empty: everybody's.
    QString about;
    /// The latest first.
    QList<AuditLine> lines;
    /// Whose records the lines are about, by id.
    QHash<QUuid, QString> names;
    QDate madeOn;
    /// The end of the chain in short.
    QString head;
    /// What was asked for: whose doing, what, and which days; nothing: all.
    QString byUser = {};
    std::optional<AuditAction> action = {};
    std::optional<QDate> from = {};
    std::optional<QDate> to = {};
};

/// What was done, for paper: a phrase of the phrasebook.
const char* phraseOf(AuditAction action);
/// Who saw or changed what, and when.
Report trailReport(const TrailFacts& facts, ReaderLanguage language);

} // namespace aelwyd
