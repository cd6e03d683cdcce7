// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace aelwyd {

/// Pages under tabs that are words, not boxes. Arrow keys and Ctrl+Tab move between them.
class WordTabs final : public QTabWidget {
    Q_OBJECT
  public:
    explicit WordTabs(QWidget* parent = nullptr);
    /// Adds `page` (owned from now on) inside a scroll area with the margins of a page. Returns its index.
    int addScrolledPage(QWidget* page, const QString& text);
};

} // namespace aelwyd
