// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/planpages.h"

#include <functional>

namespace aelwyd {

/// Calls `visit` with the field and the words of every text of the plan, page by page.
void forEachText(const SupportPlan& plan,
                 const std::function<void(const QString&, const BilingualText&)>& visit);

/// Something was filled in on this page.
bool isWritten(const SupportPlan& plan, PlanPage page);

/// One text that a reader of this language cannot read.
struct LeftOutText {
    ReaderLanguage reader;
    PlanPage page;
    QString field;
};

/// The texts that leave somebody out, in the order of the pages.
QList<LeftOutText> leftOutTexts(const SupportPlan& plan);

/// How many texts of a page this reader cannot read.
int leftOutOn(const QList<LeftOutText>& texts, PlanPage page, ReaderLanguage reader);

} // namespace aelwyd
