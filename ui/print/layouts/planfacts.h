// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/plandocument.h"
#include "ui/print/layouts/tongue.h"

namespace aelwyd::paper {

/// Stands between facts in one line.
inline const QString kBetween = QStringLiteral("  ·  ");

// What title, header and footer of a plan share, in short sentences.

/// Nobody has agreed it yet.
bool isDraft(const SupportPlan& plan);
/// "DRAFT – not agreed yet" or "Agreed on 1 March 2026"; a superseded version says that a later one is in
/// force.
QString stateSentence(const SupportPlan& plan, const Tongue& tongue);
/// "Version 2 · Next review: 1 June 2026".
QString versionSentence(const PlanDocument& document, const Tongue& tongue);
/// "Likes to be called: Siân · Pronoun: she · Language of choice: Welsh"; empty when nothing of it is known.
QString introductionSentence(const ServiceUser& person, const Tongue& tongue);

/// Those who are to be called, first to last.
QList<CircleMember> calledFirst(QList<CircleMember> circle);

} // namespace aelwyd::paper
