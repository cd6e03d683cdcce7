// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>
#include <array>

namespace aelwyd {

/// In average characters.
static constexpr int kLongestWord = 32;

/// The tone that the style sheet knows a role by.
static const char* toneOf(TextRole role) {
    static constexpr std::array tones{"body", "strong", "soft", "small", "cardTitle", "title", "figure"};
    return tones.at(static_cast<size_t>(role));
}

PlainLabel::PlainLabel(const QString& text, TextRole role, QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setProperty("tone", QString::fromLatin1(toneOf(role)));
    setText(text);
}

/// A longer word would have the layout reckon with a width that there is not, and squeeze what stands beside.
QSize PlainLabel::minimumSizeHint() const {
    QSize least = QLabel::minimumSizeHint();
    if (wordWrap()) least.setWidth(std::min(least.width(), kLongestWord * fontMetrics().averageCharWidth()));
    return least;
}

PlainLabel* plainLabel(const QString& text, TextRole role) {
    return new PlainLabel(text, role);
}

PlainLabel* wrappedLabel(const QString& text, TextRole role) {
    auto* label = new PlainLabel(text, role);
    label->setWordWrap(true);
    return label;
}

IconLabel::IconLabel(const char* name, int size, Tint tint, QWidget* parent)
    : QLabel(parent)
    , m_icon(icon(name, tint)) {
    setTextFormat(Qt::PlainText);
    setFixedSize(size, size);
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

struct RemarkLook {
    const char* icon;
    Tint tint;
    const char* tone;
};

static const RemarkLook& lookOf(Remark::Kind kind) {
    static constexpr std::array<RemarkLook, 4> looks{{{"circle-alert", Tint::Red, "problem"},
                                                      {"triangle-alert", Tint::Amber, "warning"},
                                                      {"info", Tint::Soft, "small"},
                                                      {"circle-check", Tint::Green, "good"}}};
    return looks.at(static_cast<size_t>(kind));
}

Remark::Remark(Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_text(new PlainLabel({}, TextRole::Small, this)) {
    const RemarkLook& look = lookOf(kind);
    m_text->setWordWrap(true);
    // Beside the sign, also where there is room for more lines than it takes.
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setProperty("tone", QString::fromLatin1(look.tone));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(look.icon, 15, look.tint, this), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void Remark::setText(const QString& text) {
    m_text->setText(text);
    showText();
}

/// Before it has its place it would be a window of its own.
void Remark::showText() {
    if (!isWindow()) setVisible(!text().isEmpty());
}

void Remark::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::ParentChange || text().isEmpty()) return;
    // A parent that is seen notes its new child as hidden after this, and what is hidden cannot be hidden
    // again.
    if (parentWidget() && parentWidget()->isVisible())
        QMetaObject::invokeMethod(this, &Remark::showText, Qt::QueuedConnection);
    else
        showText();
}

QString Remark::text() const {
    return m_text->text();
}

} // namespace aelwyd
