// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outcomes/outcomelines.h"

#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aelwyd::outcomelines {

QString read(const BilingualText& text) {
    return text.preferring(installedLanguage());
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

QHBoxLayout* lineOf(QWidget& row) {
    auto* line = new QHBoxLayout(&row);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(14);
    return line;
}

QVBoxLayout* addLines(QBoxLayout& into, const QString& head, const QString& line) {
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(wrappedLabel(head, TextRole::Strong));
    if (!line.isEmpty()) column->addWidget(wrappedLabel(line, TextRole::Small));
    into.addLayout(column, 1);
    return column;
}

QVBoxLayout* addLinks(QBoxLayout& into, const QList<QWidget*>& links) {
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    for (QWidget* link : links)
        column->addWidget(link, 0, Qt::AlignLeft);
    column->addStretch(1);
    into.addLayout(column);
    return column;
}

} // namespace aelwyd::outcomelines
