// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/engine/element.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace aelwyd::paper {

/// What a reader program is told about the whole document.
struct DocumentFacts {
    QString title;
    ReaderLanguage language = ReaderLanguage::English;
};

/// Completes a PDF as Cairo 1.16 writes it towards PDF/UA-1 (ISO 14289-1): the language of the document and
/// of each element, the scope of column heads, the title to be shown, metadata, tab order by structure, and
/// everything untagged marked as an artifact. `elements` are the tagged elements in the order of drawing.
/// Throws std::runtime_error when they are not those of the file.
QByteArray finished(const QByteArray& pdf, const DocumentFacts& facts, const QList<Element>& elements);

} // namespace aelwyd::paper
