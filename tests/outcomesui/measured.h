// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kit/theme.h"

#include <QImage>
#include <QPainter>
#include <QWidget>
#include <algorithm>

/// What is measured on pictures as they are drawn.
namespace aelwyd::test {

inline constexpr double kReadable = 4.5;

/// `widget` as it is drawn on a card, in pixels of the screen.
inline QImage drawn(QWidget& widget, const Tokens& tokens, double ratio) {
    QImage image((QSizeF(widget.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(tokens.card);
    QPainter painter(&image);
    widget.render(&painter, {}, {}, QWidget::DrawChildren);
    return image;
}

/// The greatest contrast with `ground` of any pixel of the columns from `from` to `until`, in these rows.
inline double strongest(const QImage& image, const QColor& ground, const QRect& where) {
    double most = 1;
    const QRect inside = where & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
    return most;
}

/// Whether this colour is drawn anywhere in the picture, as it is.
inline bool shows(const QImage& image, const QColor& colour) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour) return true;
    return false;
}

} // namespace aelwyd::test
