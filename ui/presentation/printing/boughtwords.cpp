// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/boughtwords.h"

#include "ui/presentation/printing/reportwords.h"

#include <QCoreApplication>

namespace aelwyd {

static QString headingsIn(ReaderLanguage language, const QList<FrameworkLink>& headings,
                          const Catalogues& catalogues) {
    QStringList names;
    for (const FrameworkLink& link : headings) {
        const QString name = catalogues.headingName(link.framework, link.heading).preferring(language);
        names.append(name.isEmpty() ? link.heading : name);
    }
    names.removeDuplicates();
    return names.join(QStringLiteral("; "));
}

BilingualText boughtWords(const BoughtTime& bought, const Catalogues& catalogues) {
    if (!bought.wish.isEmpty()) return bought.wish;
    BilingualText words;
    for (const ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
        if (!bought.headings.isEmpty())
            words.in(language) = headingsIn(language, bought.headings, catalogues);
        else if (bought.outcome)
            words.in(language) =
                ReportWords(language)(QT_TRANSLATE_NOOP("Print", "An outcome without a heading"));
    }
    return words;
}

} // namespace aelwyd
