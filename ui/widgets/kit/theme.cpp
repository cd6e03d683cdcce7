// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/theme.h"

#include "ui/widgets/kit/stylesheet.h"

#include <QApplication>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <cmath>

namespace aelwyd {

const Tokens& lightTokens() {
    static const Tokens tokens{"#f4f6f5", "#ffffff", "#eaf0ee", "#dde4e1", "#17242a",
                               "#586a71", "#0d5c63", "#d9ebe9", "#ffffff", "#1b6e3c",
                               "#e3f3e8", "#8a5200", "#fdf0dc", "#a61b1b", "#fbe6e4"};
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens{"#151b1d", "#1d2528", "#182022", "#2e393d", "#e8eeee",
                               "#a3b3b8", "#6fc7c4", "#21393b", "#0e1a1b", "#6fcf97",
                               "#1d3427", "#f0b55a", "#3a2e19", "#ff8f82", "#3d2422"};
    return tokens;
}

static bool looksDark(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

const Tokens& tokensOf(const QPalette& palette) {
    return looksDark(palette) ? darkTokens() : lightTokens();
}

static double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

static double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QFont fontFor(TextRole role, const QFont& base) {
    struct Shape {
        double points;
        QFont::Weight weight;
    };
    static constexpr Shape shapes[]{{10.5, QFont::Normal}, {10.5, QFont::DemiBold}, {10.5, QFont::Normal},
                                    {9.5, QFont::Normal},  {11.5, QFont::DemiBold}, {21, QFont::Bold},
                                    {18, QFont::Bold}};
    const Shape& shape = shapes[static_cast<int>(role)];
    QFont font(base);
    font.setPointSizeF(shape.points);
    font.setWeight(shape.weight);
    return font;
}

static QFont bodyFont() {
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPointSizeF(10.5);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

static void setDisabled(QPalette& palette, const Tokens& t) {
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, t.softInk);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.ink);
}

static QPalette paletteOf(const Tokens& t) {
    QPalette palette(t.ink, t.card, t.card, t.line, t.softInk, t.ink, t.ink, t.card, t.ground);
    palette.setColor(QPalette::AlternateBase, t.ground);
    palette.setColor(QPalette::PlaceholderText, t.softInk);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.card);
    palette.setColor(QPalette::ToolTipText, t.ink);
    setDisabled(palette, t);
    return palette;
}

/// Our own ring shows the focus; Fusion would draw a second one inside it.
class OneRingStyle final : public QProxyStyle {
  public:
    OneRingStyle()
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        if (element != PE_FrameFocusRect) QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
};

Theme::Theme(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_systemIsDark(looksDark(application.palette())) {
    application.setStyle(new OneRingStyle);
    application.setFont(bodyFont());
    apply();
}

bool Theme::isDark() const {
    return m_scheme == ColourScheme::System ? m_systemIsDark : m_scheme == ColourScheme::Dark;
}

void Theme::setScheme(ColourScheme scheme) {
    m_scheme = scheme;
    apply();
}

void Theme::setSystemIsDark(bool dark) {
    const bool before = isDark();
    m_systemIsDark = dark;
    if (isDark() != before) apply();
}

void Theme::dressAfter(const std::function<void()>& build) {
    m_application.setStyleSheet({});
    build();
    apply();
}

void Theme::apply() {
    const Tokens& tokens = isDark() ? darkTokens() : lightTokens();
    const QPalette palette = paletteOf(tokens);
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
    m_application.setStyleSheet(styleSheetOf(tokens));
}

} // namespace aelwyd
