// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/removedline.h"

#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"

#include <QHBoxLayout>

namespace aelwyd {

RemovedLine::RemovedLine(QWidget* parent)
    : QWidget(parent)
    , m_words(wrappedLabel())
    , m_undo(linkButton({}, "undo-2")) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, &RemovedLine::undoRequested);
    retranslate();
    hide();
}

void RemovedLine::tell(const QString& name) {
    m_name = name;
    retranslate();
    show();
}

void RemovedLine::retranslate() {
    m_words->setText(tr("Taken out: %1").arg(m_name));
    m_undo->setText(tr("Undo"));
}

} // namespace aelwyd
