// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/figuresdesk.h"

#include <QDialog>

class QListWidget;

namespace aelwyd {

/// The people behind a figure; one of them can be opened. It says so where there is nobody.
class BehindDialog final : public QDialog {
    Q_OBJECT
  public:
    BehindDialog(const QString& figure, const QList<PersonBehind>& people, QWidget* parent = nullptr);
    /// Who was chosen; nothing when it was closed.
    const std::optional<ServiceUserId>& chosen() const { return m_chosen; }

  private:
    void fill();
    void choose(int row);
    QList<PersonBehind> m_people;
    std::optional<ServiceUserId> m_chosen;
    QListWidget* m_list;
};

} // namespace aelwyd
