// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/personalwords.h"

#include <QCoreApplication>
#include <QHash>

namespace aelwyd {

namespace {

const QHash<QString, const char*>& qualityWords() {
    static const QHash<QString, const char*> words{
        {QStringLiteral("being_known"), QT_TRANSLATE_NOOP("Print", "to know me")},
        {QStringLiteral("curiosity"), QT_TRANSLATE_NOOP("Print", "to be curious about me")},
        {QStringLiteral("respect"), QT_TRANSLATE_NOOP("Print", "respect")},
        {QStringLiteral("on_time"), QT_TRANSLATE_NOOP("Print", "to come on time")},
        {QStringLiteral("smiling"), QT_TRANSLATE_NOOP("Print", "a smile")},
        {QStringLiteral("time"), QT_TRANSLATE_NOOP("Print", "to give me time")},
        {QStringLiteral("listening"), QT_TRANSLATE_NOOP("Print", "to listen")},
    };
    return words;
}

const QHash<QString, const char*>& interestWords() {
    static const QHash<QString, const char*> words{
        {QStringLiteral("cooking"), QT_TRANSLATE_NOOP("Print", "cooking")},
        {QStringLiteral("singing"), QT_TRANSLATE_NOOP("Print", "singing")},
        {QStringLiteral("radio"), QT_TRANSLATE_NOOP("Print", "the radio")},
        {QStringLiteral("reading"), QT_TRANSLATE_NOOP("Print", "reading")},
        {QStringLiteral("history"), QT_TRANSLATE_NOOP("Print", "history")},
        {QStringLiteral("crafts"), QT_TRANSLATE_NOOP("Print", "crafts")},
        {QStringLiteral("walking"), QT_TRANSLATE_NOOP("Print", "walking")},
        {QStringLiteral("garden"), QT_TRANSLATE_NOOP("Print", "the garden")},
        {QStringLiteral("football"), QT_TRANSLATE_NOOP("Print", "football")},
        {QStringLiteral("chapel"), QT_TRANSLATE_NOOP("Print", "chapel")},
        {QStringLiteral("dogs"), QT_TRANSLATE_NOOP("Print", "dogs")},
        {QStringLiteral("rugby"), QT_TRANSLATE_NOOP("Print", "rugby")},
        {QStringLiteral("knitting"), QT_TRANSLATE_NOOP("Print", "knitting")},
        {QStringLiteral("trains"), QT_TRANSLATE_NOOP("Print", "trains")},
        {QStringLiteral("music"), QT_TRANSLATE_NOOP("Print", "music")},
        {QStringLiteral("fishing"), QT_TRANSLATE_NOOP("Print", "fishing")},
        {QStringLiteral("farming"), QT_TRANSLATE_NOOP("Print", "farming")},
    };
    return words;
}

} // namespace

const char* phraseOfQuality(const QString& code) {
    return qualityWords().value(code, nullptr);
}

const char* phraseOfInterest(const QString& code) {
    return interestWords().value(code, nullptr);
}

} // namespace aelwyd
