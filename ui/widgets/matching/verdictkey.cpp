// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/verdictkey.h"

#include "ui/widgets/matching/raggridview.h"

#include <QEvent>
#include <QPainter>

namespace aelwyd {

VerdictKey::VerdictKey(RagVerdict verdict, QWidget* parent)
    : QLabel(parent)
    , m_verdict(verdict) {
    setTextFormat(Qt::PlainText);
    setIndent(20);
    retranslate();
}

void VerdictKey::paintEvent(QPaintEvent* event) {
    QLabel::paintEvent(event);
    QPainter painter(this);
    paintVerdict(painter, QRectF(0, height() / 2.0 - 6, 12, 12), m_verdict);
}

void VerdictKey::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void VerdictKey::retranslate() {
    setText(m_verdict == RagVerdict::MayWork ? tr("Works: may work alone")
                                             : tr("Shadows: only beside somebody who may work there"));
}

} // namespace aelwyd
