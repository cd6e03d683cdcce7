// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/workforce/staffdesk.h"

#include <QWidget>

class QVBoxLayout;

namespace aelwyd {

/// What is due for the worker who is open, one below the other: a sign, and a sentence with the day.
class DueListing final : public QWidget {
    Q_OBJECT
  public:
    explicit DueListing(QWidget* parent = nullptr);
    /// `none` is said where `items` are empty.
    void setItems(const StaffDesk& desk, const QList<DueItem>& items, const QString& none);

  private:
    QVBoxLayout* m_rows;
};

} // namespace aelwyd
