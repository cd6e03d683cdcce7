// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/office.h"

namespace aelwyd {

class InboxDesk;
class MainWindow;
class Questions;

/// The page between offices, and what goes by itself: meeting the others in a folder while the window is open
/// and when it closes, where they stand at the foot of the window, and what has come in. `inbox` and
/// `questions` are not owned and must outlive the page.
void addMeeting(MainWindow& window, const Office& office, InboxDesk& inbox, Questions& questions);

} // namespace aelwyd
