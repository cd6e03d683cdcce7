// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace aelwyd {

class PlainLabel;

/// Says what will be here and offers the first step.
class EmptyPage final : public QWidget {
    Q_OBJECT
  public:
    explicit EmptyPage(const char* iconName, QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& text);
    /// Empty: no button.
    void setFirstStep(const QString& words, const char* iconName = "plus");

  signals:
    void firstStep();

  private:
    PlainLabel* m_title;
    PlainLabel* m_text;
    QPushButton* m_button;
};

} // namespace aelwyd
