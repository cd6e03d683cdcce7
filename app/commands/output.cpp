// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include "core/base/text.h"
#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/translate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cstdio>

namespace aelwyd {

namespace {

void writeTo(std::FILE* stream, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QList<qsizetype> widthsOf(const QList<QStringList>& rows) {
    QList<qsizetype> widths;
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            i < widths.size() ? void(widths[i] = std::max(widths[i], row[i].size()))
                              : widths.append(row[i].size());
    return widths;
}

bool isOfTheFile(ErrorCode code) {
    return code == ErrorCode::Damaged || code == ErrorCode::NotOurs || code == ErrorCode::NewerVersion ||
           code == ErrorCode::SealBroken || code == ErrorCode::IntegrityFailed ||
           code == ErrorCode::KeysDamaged || code == ErrorCode::KeysMissing || code == ErrorCode::WrongKey ||
           code == ErrorCode::TooLarge || code == ErrorCode::CutShort || code == ErrorCode::Altered ||
           (code >= ErrorCode::AuditGap && code <= ErrorCode::AuditClock);
}

/// A terminal does not move words to the next line, and scripts look for the space that people type.
QByteArray onTerminal(const QString& text) {
    return withVisibleControls(text).replace(QChar::Nbsp, u' ').toUtf8() + '\n';
}

bool isAboutClock(const Problem& problem) {
    return problem.code == ErrorCode::ClockBack;
}

} // namespace

void Output::line(const QString& text) {
    if (!m_json) writeTo(stdout, onTerminal(text));
}

void Output::table(const QList<QStringList>& rows) {
    const auto widths = widthsOf(rows);
    for (const QStringList& row : rows) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += row[i].leftJustified(widths[i] + 2);
        line(text.trimmed());
    }
}

void Output::message(const QString& text) {
    writeTo(stderr, onTerminal(text));
}

void Output::document(const QJsonObject& document) {
    if (m_json) writeTo(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

QString clockHint() {
    return wording::translate(
        "Commands", "If the clock is right, a manager says so with --clock-is-right, once for all.");
}

QJsonObject jsonOf(const Problem& problem) {
    QJsonObject json{{QStringLiteral("code"), toCode(problem.code)},
                     {QStringLiteral("message"), wording::message(problem)}};
    if (!problem.field.isEmpty()) json.insert(QStringLiteral("column"), problem.field);
    return json;
}

ExitStatus refuse(Output& output, const Problems& problems) {
    QJsonArray json;
    for (const Problem& problem : problems)
        json.append(jsonOf(problem));
    if (!problems.isEmpty()) output.message(wording::messages(problems));
    output.document({{QStringLiteral("problems"), json}});
    if (std::any_of(problems.begin(), problems.end(), isAboutClock)) output.message(clockHint());
    const bool file =
        std::any_of(problems.begin(), problems.end(), [](const Problem& p) { return isOfTheFile(p.code); });
    return file ? ExitStatus::Damaged : ExitStatus::Refused;
}

} // namespace aelwyd
