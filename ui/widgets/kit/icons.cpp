// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/icons.h"

#include "ui/widgets/kit/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <algorithm>

namespace aelwyd {
namespace {

QColor colourOf(Tint tint, const Tokens& t) {
    switch (tint) {
    case Tint::Ink:
        return t.ink;
    case Tint::Soft:
        return t.softInk;
    case Tint::Accent:
        return t.accent;
    case Tint::OnAccent:
        return t.onAccent;
    case Tint::Green:
        return t.green;
    case Tint::Amber:
        return t.amber;
    case Tint::Red:
        return t.red;
    }
    return t.ink;
}

QByteArray drawing(const QByteArray& name, const QColor& colour) {
    QFile file(QStringLiteral(":/icons/") + QString::fromLatin1(name) + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

/// Draws the SVG in a token's colour each time, so that an icon made once follows the theme. Where there is
/// more width than height the drawing stands at the left: that is how buttons get room between icon and
/// words.
class TintedEngine final : public QIconEngine {
  public:
    TintedEngine(QByteArray name, Tint tint)
        : m_name(std::move(name))
        , m_tint(tint) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        QSvgRenderer renderer(drawing(m_name, colour(mode, state)));
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
        if (renderer.isValid()) renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        const QString key = QStringLiteral("aelwyd-icon-%1-%2-%3x%4")
                                .arg(QString::fromLatin1(m_name), colour(mode, state).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedEngine(m_name, m_tint); }
    QString key() const override { return QStringLiteral("aelwyd-tinted"); }

  private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const {
        const Tokens& tokens = tokensOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled) return tokens.softInk;
        const bool follows = m_tint == Tint::Ink || m_tint == Tint::Soft;
        if (follows && (state == QIcon::On || mode == QIcon::Selected)) return tokens.accent;
        return colourOf(m_tint, tokens);
    }

    QByteArray m_name;
    Tint m_tint;
};

} // namespace

QIcon icon(const char* name, Tint tint) {
    return QIcon(new TintedEngine(name, tint));
}

} // namespace aelwyd
