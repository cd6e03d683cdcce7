// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingualtext.h"
#include "core/base/text.h"

#include <QDate>

namespace aelwyd {

/// Collects what stands against keeping a record, field by field.
class Checks {
  public:
    /// Required without a day, DateInFuture (argument: the day, ISO) after `today`.
    Checks& pastDay(QByteArrayView field, QDate day, QDate today) {
        if (!day.isValid()) return add(field, ErrorCode::Required);
        if (day > today) m_problems.append(dayInFuture(QLatin1String(field), day));
        return *this;
    }
    /// The same where the day may be left open.
    Checks& pastDay(QByteArrayView field, const std::optional<QDate>& day, QDate today) {
        return day ? pastDay(field, *day, today) : *this;
    }
    /// DateOrder (argument: `first`, ISO) when `day` lies before `first`.
    Checks& notBefore(QByteArrayView field, const std::optional<QDate>& day, QDate first) {
        const bool before = day && first.isValid() && *day < first;
        return before ? add(field, ErrorCode::DateOrder, {first.toString(Qt::ISODate)}) : *this;
    }
    Checks& required(QByteArrayView field, const QString& text) {
        return text.trimmed().isEmpty() ? add(field, ErrorCode::Required) : *this;
    }
    /// In one of the languages at least.
    Checks& required(QByteArrayView field, const BilingualText& text) {
        const bool blank = text.cy.trimmed().isEmpty() && text.en.trimmed().isEmpty();
        return blank ? add(field, ErrorCode::Required) : *this;
    }
    Checks& clean(QByteArrayView field, const QString& text, TextSort sort) {
        if (auto problem = textProblem(QLatin1String(field), text, sort)) m_problems.append(*problem);
        return *this;
    }
    Checks& clean(QByteArrayView field, const BilingualText& text) {
        return clean(field, text.cy, TextSort::Note).clean(field, text.en, TextSort::Note);
    }
    Checks& add(QByteArrayView field, ErrorCode code, const QStringList& arguments = {}) {
        m_problems.append({QLatin1String(field), code, arguments});
        return *this;
    }
    const Problems& problems() const { return m_problems; }

  private:
    Problems m_problems;
};

/// Both languages tidied as notes.
inline BilingualText tidied(const BilingualText& text) {
    return {tidied(text.cy, TextSort::Note), tidied(text.en, TextSort::Note)};
}

} // namespace aelwyd
