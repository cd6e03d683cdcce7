// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/people/peopledesk.h"

#include <QWidget>

namespace aelwyd {

/// The package of the person who is open: where things stand, agreed hours, who pays.
class PackageTab final : public QWidget {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the tab.
    explicit PackageTab(PeopleDesk& desk, QWidget* parent = nullptr);
};

} // namespace aelwyd
