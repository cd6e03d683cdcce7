// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPainterPath>
#include <QRectF>
#include <optional>

namespace aelwyd {

/// Finds room for words in a picture of lines, so that no line runs through them.
class WordPlaces {
  public:
    /// `within`: no word leaves it.
    explicit WordPlaces(const QRectF& within)
        : m_within(within) {}
    /// What words keep clear of, a few pixels to each side: a line, or the frame of another word.
    void keepClearOf(const QPainterPath& taken);
    /// What they keep clear of too where there is such a place.
    void ratherClearOf(const QPainterPath& taken);
    /// A place for a word of `size` beside a line that rises from left to right: above it or below, as near
    /// to two thirds of its way as there is one that is free; above it at two thirds when none is.
    QRectF beside(const QLineF& rising, const QSizeF& size) const;

  private:
    std::optional<QRectF> firstFree(const QLineF& rising, const QSizeF& size,
                                    const QList<QPainterPath>& taken) const;
    QRectF m_within;
    QList<QPainterPath> m_taken;
    QList<QPainterPath> m_faint;
};

} // namespace aelwyd
