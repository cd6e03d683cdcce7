// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/supportplan.h"
#include "ui/presentation/wording/phrasebook.h"
#include "ui/print/engine/element.h"

#include <QLocale>

namespace aelwyd::paper {

/// A text as one reader gets it: perhaps in the other language, perhaps not at all, with a note that says so.
struct Told {
    QString text;
    ReaderLanguage language = ReaderLanguage::English;
    /// In the reader's own language; empty when there is nothing to say.
    QString note;
};

/// One of the languages of a print: its words, dates and numbers.
class Tongue {
  public:
    /// `beside`: the other language stands next to this one on the page.
    Tongue(ReaderLanguage language, bool beside);

    ReaderLanguage language() const { return m_language; }
    Element element(Tag tag) const { return {tag, m_language}; }

    QString say(const char* english) const { return m_words(english); }
    /// "1 Mawrth 2026".
    QString date(QDate date) const;
    /// "45 minutes", "1 hour 30 minutes".
    QString minutes(int minutes) const;
    /// "Every day", "Monday, Thursday".
    QString weekdays(const Weekdays& days) const;
    /// "Welsh", "British Sign Language", else the language's own name.
    QString languageName(const LanguageCode& language) const;
    /// Written in one language only: alone, the other language is printed with a note; beside it, only the
    /// note.
    Told tell(const BilingualText& text) const;

  private:
    QString spelt(int hours, int rest) const;
    ReaderLanguage m_language;
    bool m_beside;
    const Phrasebook& m_words;
    QLocale m_locale;
};

} // namespace aelwyd::paper
