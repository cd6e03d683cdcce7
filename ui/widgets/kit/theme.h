// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <functional>

class QApplication;

namespace aelwyd {

/// The colours of the look, by what they are for. Widgets take colours from here and from nowhere else.
struct Tokens {
    QColor ground, card, navigation, line, ink, softInk, accent, accentGround, onAccent;
    QColor green, greenGround, amber, amberGround, red, redGround;
};

const Tokens& lightTokens();
const Tokens& darkTokens();
/// The tokens that belong to the theme now in force, read from the lightness of `palette`.
const Tokens& tokensOf(const QPalette& palette);
/// WCAG contrast of two opaque colours, 1 to 21.
double contrast(const QColor& a, const QColor& b);

enum class ColourScheme { System, Light, Dark };

/// Which text sizes and weights the look has.
enum class TextRole { Body, Strong, Soft, Small, CardTitle, Title, Figure };
/// The font of a role; `base` is the font of the application (10.5 pt body).
QFont fontFor(TextRole role, const QFont& base);

/// Dresses the application: Fusion, palette, style sheet, font. One per application, made in app.
class Theme final : public QObject {
    Q_OBJECT
  public:
    /// `application` must outlive the theme. Starts with the colours of the system.
    explicit Theme(QApplication& application, QObject* parent = nullptr);
    ColourScheme scheme() const { return m_scheme; }
    /// Re-dresses every open window at once.
    void setScheme(ColourScheme scheme);
    /// Runs `build`, which makes a whole window, and dresses it at the end: under a style sheet Qt would
    /// dress every child again each time that one of those above it finds its parent.
    void dressAfter(const std::function<void()>& build);
    bool isDark() const;
    /// What the desktop prefers now; matters while the scheme is the system's.
    void setSystemIsDark(bool dark);

  private:
    void apply();
    QApplication& m_application;
    ColourScheme m_scheme = ColourScheme::System;
    bool m_systemIsDark = false;
};

} // namespace aelwyd
