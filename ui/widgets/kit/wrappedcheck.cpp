// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/wrappedcheck.h"

#include "ui/widgets/kit/labels.h"

#include <QEvent>
#include <QHBoxLayout>

namespace aelwyd {

WrappedCheck::WrappedCheck(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_box(new QCheckBox)
    , m_words(wrappedLabel(text)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    m_box->setAccessibleName(text);
    m_words->installEventFilter(this);
    setFocusProxy(m_box);
}

bool WrappedCheck::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_words && event->type() == QEvent::MouseButtonRelease) m_box->click();
    return QWidget::eventFilter(watched, event);
}

} // namespace aelwyd
