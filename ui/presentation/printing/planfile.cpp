// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/planfile.h"

#include <QSaveFile>

namespace aelwyd {
namespace {

constexpr qsizetype kLongestReferencePart = 40;
constexpr qsizetype kLongestNamePart = 60;

/// Letters, digits and hyphens; everything else becomes one hyphen.
QString safePart(const QString& text, qsizetype longest) {
    QString safe;
    for (const char32_t letter : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (QChar::isLetterOrNumber(letter) || QChar::isMark(letter))
            safe += QString::fromUcs4(&letter, 1);
        else if (!safe.isEmpty() && !safe.endsWith(u'-'))
            safe += u'-';
    }
    safe.truncate(longest);
    if (!safe.isEmpty() && safe.back().isHighSurrogate()) safe.chop(1);
    while (safe.endsWith(u'-'))
        safe.chop(1);
    return safe;
}

} // namespace

QString planFileName(const PlanDocument& document, PlanLayout layout, PrintLanguage language) {
    const QString reference = safePart(document.person.reference, kLongestReferencePart);
    QStringList parts{reference.isEmpty() ? QStringLiteral("plan") : reference};
    if (const QString name = safePart(fullName(document.person), kLongestNamePart); !name.isEmpty())
        parts.append(name);
    parts.append({toCode(layout), toCode(language)});
    return parts.join(u'_') + QStringLiteral(".pdf");
}

Result<void> writeWhole(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Problem{.field = {}, .code = ErrorCode::CannotWrite, .arguments = {path, file.errorString()}};
    return {};
}

Result<void> printToFile(const PlanPrinter& printer, const PlanDocument& document, PlanLayout layout,
                         PrintLanguage language, const QString& path) {
    const Result<QByteArray> pdf = printer.pdf(document, layout, language);
    if (!pdf) return pdf.problems();
    return writeWhole(pdf.value(), path);
}

} // namespace aelwyd
