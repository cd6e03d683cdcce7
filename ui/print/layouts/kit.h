// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/planlayout.h"
#include "ui/print/engine/boxes.h"
#include "ui/print/engine/textbox.h"
#include "ui/print/layouts/paperstyle.h"
#include "ui/print/layouts/tongue.h"

#include <functional>

namespace aelwyd::paper {

/// What stands between two languages beside each other.
enum class Between { Line, Nothing };

/// Makes the boxes of which every layout is built, in one style and in one language or both.
class Kit {
  public:
    Kit(const Typesetter& typesetter, const PaperStyle& style, PrintLanguage language);

    const PaperStyle& style() const { return m_style; }
    const QList<Tongue>& tongues() const { return m_tongues; }
    /// The first language, also that of the document.
    const Tongue& first() const { return m_tongues.first(); }
    bool bilingual() const { return m_tongues.size() > 1; }
    /// Room for tables: one language, and not large print.
    bool tabular() const { return !bilingual() && !m_style.roomy; }

    BoxPtr text(const QString& text, const TextStyle& style, const Element& element) const;
    /// A sentence of the phrasebook.
    BoxPtr phrase(const char* english, const TextStyle& style, Tag tag, const Tongue& tongue) const;
    /// What somebody wrote: its paragraphs and lists, or the note that it is in the other language.
    BoxPtr prose(const BilingualText& text, const TextStyle& style, const Tongue& tongue) const;
    /// One line or paragraph that somebody wrote, as one element.
    BoxPtr words(const BilingualText& text, const TextStyle& style, Tag tag, const Tongue& tongue) const;
    /// Prose below a small label; null if nothing was written.
    BoxPtr labelled(const char* label, const BilingualText& text, const Tongue& tongue) const;

    /// What `make` makes in each language: beside each other, one below the other in large print, or the one
    /// alone.
    BoxPtr inEach(const std::function<BoxPtr(const Tongue&)>& make, Between between = Between::Line) const;
    /// Every phrase of both languages in one line: "Cynllun cymorth · Support plan".
    QString joined(const std::function<QString(const Tongue&)>& make) const;

    BoxPtr card(BoxPtr content, const Tongue& tongue) const;
    CardStyle cardStyle() const;
    BoxPtr marked(Mark mark, const Colour& colour, double size, BoxPtr content) const;

  private:
    BoxPtr oneBelowTheOther(const std::function<BoxPtr(const Tongue&)>& make, Between between) const;
    BoxPtr paragraphs(const Told& told, const TextStyle& style) const;
    BoxPtr listItem(const QString& text, const TextStyle& style, ReaderLanguage language) const;

    const Typesetter& m_typesetter;
    PaperStyle m_style;
    QList<Tongue> m_tongues;
};

} // namespace aelwyd::paper
