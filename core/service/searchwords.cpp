// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/searchwords.h"

#include "core/base/text.h"

#include <algorithm>
#include <string_view>

namespace aelwyd {

QByteArrayList searchWordsOf(const QString& typed) {
    QByteArrayList words;
    for (const QString& word : foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts))
        words.append(word.toUtf8());
    return words;
}

bool holdsAllWords(const QByteArray& words, const QByteArrayList& wanted) {
    const std::string_view text(words.constData(), static_cast<size_t>(words.size()));
    return std::all_of(wanted.begin(), wanted.end(), [&](const QByteArray& word) {
        return text.find(std::string_view(word.constData(), static_cast<size_t>(word.size()))) != text.npos;
    });
}

QString foldedWithoutPunctuation(const QString& names) {
    QString plain = names;
    plain.removeIf([](QChar c) { return c.isPunct(); });
    return plain == names ? QString() : u' ' + foldedForSearch(plain);
}

} // namespace aelwyd
