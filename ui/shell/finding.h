// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"

class QAction;

namespace aelwyd {

class Page;
class PeopleService;
class StaffIndex;

/// True when each word typed begins a word of `text`; accents forgiven.
bool matches(const QString& text, const QString& typed);
/// The first people whom `typed` finds; choosing one calls `goTo` with the place of their page. Nobody for
/// empty text.
QList<PaletteFinding> findingsOfPeople(const PeopleService& people, const QString& typed,
                                       const std::function<void(const QString&)>& goTo);
/// The same of the workers who are here.
QList<PaletteFinding> findingsOfWorkers(StaffIndex& staff, const QString& typed,
                                        const std::function<void(const QString&)>& goTo);
/// Those of `actions` that are enabled and match.
QList<PaletteFinding> findingsOfActions(const QList<QAction*>& actions, const QString& typed);
/// Those of the errands of `page`, with the page's title beside them; choosing one calls `bring` before.
QList<PaletteFinding> findingsOfErrands(const Page& page, const QString& typed,
                                        const std::function<void()>& bring);

} // namespace aelwyd
