// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/namehider.h"

#include <QRegularExpression>

namespace aelwyd {

namespace {

const QString kMark = QStringLiteral("[…]");
/// A street is worth hiding from so many signs on: "Y Bont" may be anywhere.
constexpr qsizetype kLeastPhrase = 5;

const QRegularExpression& words() {
    static const QRegularExpression expression(QStringLiteral("\\p{L}[\\p{L}\\p{M}]*"));
    return expression;
}

/// E-mail addresses, postcodes and runs of nine figures and more.
const QRegularExpression& contacts() {
    static const QRegularExpression expression(
        QStringLiteral("[^\\s@]+@[^\\s@]+\\.\\w+|\\b[A-Z]{1,2}[0-9][0-9A-Z]?\\s*[0-9][A-Z]{2}\\b|"
                       "\\+?[0-9](?:[ -]?[0-9]){8,}"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

/// Marks with nothing but a space, a hyphen or an apostrophe between them are one.
const QRegularExpression& runs() {
    static const QRegularExpression expression(QStringLiteral("\\[…\\](?:[ \\-'’]\\[…\\])+"));
    return expression;
}

bool isTitle(const QString& word) {
    static const QSet<QString> titles{QStringLiteral("Mr"),   QStringLiteral("Mrs"), QStringLiteral("Ms"),
                                      QStringLiteral("Miss"), QStringLiteral("Mx"),  QStringLiteral("Dr"),
                                      QStringLiteral("Bnr"),  QStringLiteral("Bns")};
    return titles.contains(word);
}

/// Without accents; of a word in capitals only the first stays one.
QString key(const QString& word) {
    QString bare;
    for (const QChar letter : word.normalized(QString::NormalizationForm_D))
        if (letter.category() != QChar::Mark_NonSpacing) bare += letter;
    const bool shouted = bare.size() > 1 && bare == bare.toUpper();
    return shouted ? bare.left(1) + bare.mid(1).toLower() : bare;
}

bool isCapital(const QString& word) {
    return !word.isEmpty() && word.front().isUpper();
}

void addWords(QSet<QString>& into, const QString& names) {
    for (auto match = words().globalMatch(names); match.hasNext();) {
        const QString word = match.next().captured();
        if (word.size() > 1 && isCapital(word) && !isTitle(word)) into.insert(key(word));
    }
}

} // namespace

void NameHider::addNames(const QString& names) {
    addWords(m_names, names);
}

void NameHider::addWorker(const QString& firstName, const QString& lastName) {
    addWords(m_workers, firstName);
    addWords(m_lastNames, lastName);
}

void NameHider::addPhrase(const QString& phrase) {
    const QString simple = phrase.simplified();
    if (simple.size() >= kLeastPhrase) m_phrases.append(simple);
}

bool NameHider::isHidden(const QString& word, const QString& before, bool beforeHidden) const {
    if (!isCapital(word)) return false;
    const QString known = key(word);
    if (m_names.contains(known) || m_workers.contains(known)) return true;
    return isTitle(before) || (beforeHidden && m_lastNames.contains(known));
}

QString NameHider::withoutNames(const QString& text) const {
    QString result, before;
    bool beforeHidden = false;
    qsizetype end = 0;
    for (auto match = words().globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        const QString word = found.captured();
        const QString between = text.mid(end, found.capturedStart() - end);
        const bool follows = between.trimmed().isEmpty() || between.trimmed() == u".";
        beforeHidden = isHidden(word, follows ? before : QString(), follows && beforeHidden);
        result += between + (beforeHidden ? kMark : word);
        before = word;
        end = found.capturedEnd();
    }
    return result + text.mid(end);
}

QString NameHider::hidden(const QString& text) const {
    QString result = text;
    result.replace(contacts(), kMark);
    for (const QString& phrase : m_phrases)
        result.replace(phrase, kMark, Qt::CaseInsensitive);
    return withoutNames(result).replace(runs(), kMark);
}

} // namespace aelwyd
