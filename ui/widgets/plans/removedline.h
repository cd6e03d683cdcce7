// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace aelwyd {

class PlainLabel;

/// "Taken out: … – Undo": instead of a question before.
class RemovedLine final : public QWidget {
    Q_OBJECT
  public:
    explicit RemovedLine(QWidget* parent = nullptr);
    void tell(const QString& name);
    void retranslate();

  signals:
    void undoRequested();

  private:
    PlainLabel* m_words;
    QPushButton* m_undo;
    QString m_name;
};

} // namespace aelwyd
