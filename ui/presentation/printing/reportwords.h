// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localmoment.h"
#include "ui/presentation/wording/phrasebook.h"

#include <QLocale>

namespace aelwyd {

/// Words, dates and figures of a report in one language, whatever the language of the interface.
class ReportWords {
  public:
    explicit ReportWords(ReaderLanguage language);

    ReaderLanguage language() const { return m_language; }
    /// A sentence of the phrasebook.
    QString operator()(const char* english) const { return m_words(english); }
    /// "1 March 2026".
    QString date(QDate date) const;
    /// "Monday 23 November 2026".
    QString dayAndDate(QDate date) const;
    /// "Monday"; 1 is Monday.
    QString weekday(int day) const;
    /// "March 2026".
    QString month(QDate date) const;
    /// "45 minutes", "1 hour 30 minutes"; below zero with a minus sign.
    QString minutes(int minutes) const;
    /// "91 h", "1 h 30 min": where there is little room.
    QString shortMinutes(int minutes) const;
    /// "91:05", hours and minutes: for columns of many figures.
    QString clockMinutes(int minutes) const;
    /// "09:00–09:45".
    QString times(const LocalMoment& start, int minutes) const;
    /// "£12.50".
    QString money(int pence) const;
    /// "73%"; "–" for nothing.
    QString share(const std::optional<double>& share) const;
    /// "0.42"; "–" for nothing.
    QString index(const std::optional<double>& index) const;
    /// "1 October 2026 to 31 December 2026".
    QString period(QDate from, QDate to) const;

  private:
    QString spelt(int hours, int rest) const;
    QString brief(int hours, int rest) const;
    ReaderLanguage m_language;
    const Phrasebook& m_words;
    QLocale m_locale;
};

} // namespace aelwyd
