// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/avatar.h"

#include "ui/widgets/kit/theme.h"

#include <QGuiApplication>
#include <QPainter>

namespace aelwyd {

static QString firstLetter(const QString& word) {
    for (int i = 0; i < word.size(); ++i) {
        if (word.at(i).isHighSurrogate()) return word.mid(i, 2);
        if (word.at(i).isLetterOrNumber()) return word.mid(i, 1).toUpper();
    }
    return {};
}

QString initialsOf(const QString& name) {
    const QStringList words = name.normalized(QString::NormalizationForm_C).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    return words.size() == 1 ? firstLetter(words.first())
                             : firstLetter(words.first()) + firstLetter(words.last());
}

void paintInitials(QPainter& painter, const QRectF& box, const QString& name, bool strong) {
    const Tokens& t = tokensOf(QGuiApplication::palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong ? t.accent : t.line);
    painter.drawEllipse(box);
    QFont font = fontFor(TextRole::Strong, painter.font());
    font.setPixelSize(static_cast<int>(box.height() * 0.36));
    painter.setFont(font);
    painter.setPen(strong ? t.onAccent : t.softInk);
    painter.drawText(box, Qt::AlignCenter, initialsOf(name));
    painter.restore();
}

Avatar::Avatar(const QString& name, int size, QWidget* parent)
    : QLabel(parent)
    , m_name(name) {
    setTextFormat(Qt::PlainText);
    setFixedSize(size, size);
}

void Avatar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintInitials(painter, rect(), m_name, false);
}

} // namespace aelwyd
