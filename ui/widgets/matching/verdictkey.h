// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/ragtable.h"

#include <QLabel>

namespace aelwyd {

/// One line of the key to the grid: the sign of a verdict and its words.
class VerdictKey final : public QLabel {
    Q_OBJECT
  public:
    explicit VerdictKey(RagVerdict verdict, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    RagVerdict m_verdict;
};

} // namespace aelwyd
