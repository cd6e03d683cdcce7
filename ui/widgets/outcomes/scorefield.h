// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/widgets/kit/textfields.h"

#include <optional>

class QCompleter;

namespace aelwyd {

/// A line for how far an outcome is: a figure is typed, or chosen from the scale, which a click or the Down
/// key shows. Whatever is typed stays, also where it lies outside the scale: a list that jumps to the nearest
/// entry would keep another figure than was meant.
class ScoreField final : public TextField {
    Q_OBJECT
  public:
    explicit ScoreField(QWidget* parent = nullptr);
    /// The whole number that is typed, inside the scale or not; nothing where none is.
    std::optional<int> score() const;
    /// Number on "score" for words that are no figure; what lies outside the scale is refused when it is
    /// kept.
    Problems problems() const;
    /// The words of each step, from the lowest on, and what stands in the line while it is empty.
    void setWords(const QStringList& steps, const QString& empty);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    QCompleter* m_scale;
};

} // namespace aelwyd
