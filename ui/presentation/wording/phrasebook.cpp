// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/phrasebook.h"

namespace aelwyd {

Phrasebook::Phrasebook(ReaderLanguage language) {
    if (language == ReaderLanguage::Welsh) (void)m_translations.load(QStringLiteral(":/i18n/aelwyd_cy.qm"));
}

const Phrasebook& Phrasebook::of(ReaderLanguage language) {
    static const Phrasebook welsh(ReaderLanguage::Welsh);
    static const Phrasebook english(ReaderLanguage::English);
    return language == ReaderLanguage::Welsh ? welsh : english;
}

QString Phrasebook::operator()(const char* english) const {
    return in("Print", english);
}

QString Phrasebook::in(const char* context, const char* english, const char* remark) const {
    const QString found = m_translations.translate(context, english, remark);
    return found.isEmpty() ? QString::fromUtf8(english) : found;
}

} // namespace aelwyd
