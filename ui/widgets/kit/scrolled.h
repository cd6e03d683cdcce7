// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace aelwyd {

/// A scroll area without a frame on the ground of the page, which `content` (owned from now on) fills in
/// width.
QScrollArea* scrolled(QWidget* content);

/// Gives `page`, which has no layout yet, its `header` and under it what is scrolled: the column for that,
/// with the margins of a page. The page owns both.
QVBoxLayout* columnUnder(QWidget* header, QWidget* page);

} // namespace aelwyd
