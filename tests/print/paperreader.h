// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/planlayout.h"
#include "ui/print/pangoplanprinter.h"

#include <QByteArray>
#include <QList>
#include <QTemporaryDir>

namespace aelwyd::test {

/// A structure element as a screen reader finds it, in reading order.
struct ReadElement {
    QString tag;
    QString language;
};

/// Reads a PDF with other people's programs: Poppler's tools for text and fonts, QPDF for the structure.
class PaperReader {
  public:
    explicit PaperReader(const QByteArray& pdf);

    int pageCount() const;
    /// The text of one page from 1; of all pages.
    QString textOf(int page) const;
    QString text() const;
    /// The text in the order of the structure tree; headers and footers are not in it.
    QString readingText() const;
    QString info() const;
    QString fonts() const;
    /// Sizes of all letters, in points.
    QList<double> fontSizes() const;
    QList<ReadElement> elements() const;
    /// Entries of the catalogue: "/Lang", "/ViewerPreferences" …, as text.
    QString catalogue(const char* key) const;
    QString metadata() const;
    /// Titles of the bookmarks, depth first.
    QStringList bookmarks() const;
    /// Page contents in which something is drawn outside marked content.
    int pagesWithUnmarkedContent() const;

  private:
    QString run(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_pdf;
};

/// The printed PDF; fails the test when it can't be made.
QByteArray printed(const PlanDocument& document, PlanLayout layout, PrintLanguage language);

} // namespace aelwyd::test
