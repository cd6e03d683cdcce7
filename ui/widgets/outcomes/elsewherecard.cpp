// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outcomes/elsewherecard.h"

#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"

#include <QVBoxLayout>

namespace aelwyd {

ElsewhereCard::ElsewhereCard(QWidget* parent)
    : Card(QStringLiteral("…"), parent)
    , m_figure(plainLabel({}, TextRole::Figure))
    , m_meaning(wrappedLabel({}, TextRole::Soft))
    , m_go(linkButton({}, "arrow-right")) {
    body()->addWidget(m_figure);
    body()->addWidget(m_meaning);
    body()->addStretch(1);
    // The ways there stand at one height in cards beside each other, however long the meanings are.
    static_cast<QVBoxLayout*>(layout())->setStretchFactor(body(), 1);
    body()->addWidget(m_go, 0, Qt::AlignLeft);
    connect(m_go, &QPushButton::clicked, this, [this] { emit asked(m_place); });
}

void ElsewhereCard::setFigure(const FigureElsewhere& figure) {
    m_place = figure.place;
    setTitle(figure.title);
    m_figure->setText(figure.figure);
    m_meaning->setText(figure.meaning);
    m_go->setText(figure.way);
}

} // namespace aelwyd
