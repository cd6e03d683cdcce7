// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kit/textfields.h"

class QListView;

namespace aelwyd {

/// The search above a list: arrow and page keys move through the list while one types, Enter goes to what is
/// marked, Escape clears.
class SearchField final : public TextField {
    Q_OBJECT
  public:
    explicit SearchField(QWidget* parent = nullptr);
    /// `list` is not owned and must outlive the field.
    void steer(QListView* list) { m_list = list; }
    /// Words the placeholder, and what is spoken for the field.
    void setWords(const QString& placeholder, const QString& name);

  signals:
    /// A key moved to this row.
    void moved(int row);
    /// Enter on this row; -1 where there is none.
    void entered(int row);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    bool steerBy(int key);
    void step(int rows);
    QAction* m_magnifier;
    QListView* m_list = nullptr;
};

} // namespace aelwyd
