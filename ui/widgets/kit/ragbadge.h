// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rag.h"

#include <QLabel>
#include <optional>

class QPainter;

namespace aelwyd {

/// Draws the shape of a status (circle, triangle, square; an empty ring for none) in its colour, filling
/// `box`.
void paintRag(QPainter& painter, const QRectF& box, const std::optional<Rag>& status);

/// Shape, word and colour of a status, on its ground. "Not decided" when there is none.
class RagBadge final : public QLabel {
    Q_OBJECT
  public:
    explicit RagBadge(std::optional<Rag> status = {}, QWidget* parent = nullptr);
    void setStatus(const std::optional<Rag>& status);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    std::optional<Rag> m_status;
};

/// A short state in words on a quiet ground ("Draft", "Agreed").
class StateBadge final : public QLabel {
    Q_OBJECT
  public:
    enum class Tone { Quiet, Accent, Good, Warning };
    explicit StateBadge(Tone tone = Tone::Quiet, QWidget* parent = nullptr);
    void setTone(Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Tone m_tone;
};

} // namespace aelwyd
