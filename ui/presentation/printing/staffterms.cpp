// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/staffterms.h"

#include <QCoreApplication>

namespace aelwyd::staffterms {

namespace {

const char* standingPhrase(const Standing& standing) {
    if (!standing.decided) return QT_TRANSLATE_NOOP("Print", "Not decided: counts as Red");
    if (standing.confirmedForAll) return QT_TRANSLATE_NOOP("Print", "Amber, confirmed for all");
    static constexpr std::array phrases{QT_TRANSLATE_NOOP("Print", "Red"),
                                        QT_TRANSLATE_NOOP("Print", "Amber"),
                                        QT_TRANSLATE_NOOP("Print", "Green")};
    static_assert(phrases.size() == CodeList<Rag>::codes.size());
    return phrases.at(static_cast<size_t>(standing.status));
}

const char* duePhrase(DueKind kind) {
    static constexpr std::array phrases{QT_TRANSLATE_NOOP("Print", "Review after two weeks as Red"),
                                        QT_TRANSLATE_NOOP("Print", "Decision about Amber"),
                                        QT_TRANSLATE_NOOP("Print", "Supervision"),
                                        QT_TRANSLATE_NOOP("Print", "Development plan"),
                                        QT_TRANSLATE_NOOP("Print", "Registration"),
                                        QT_TRANSLATE_NOOP("Print", "DBS check"),
                                        QT_TRANSLATE_NOOP("Print", "A competence runs out"),
                                        QT_TRANSLATE_NOOP("Print", "No DBS check")};
    static_assert(phrases.size() == CodeList<DueKind>::codes.size());
    return phrases.at(static_cast<size_t>(kind));
}

} // namespace

QString standing(const Standing& standing, const ReportWords& words) {
    return words(standingPhrase(standing));
}

ReportMark markOf(const Standing& standing) {
    if (!standing.decided) return ReportMark::None;
    if (standing.status == Rag::Red) return ReportMark::Now;
    return standing.status == Rag::Amber ? ReportMark::Soon : ReportMark::Well;
}

QString due(const DueItem& item, const ReportWords& words) {
    QString what = words(duePhrase(item.kind));
    if (!item.unit.isEmpty()) what += QStringLiteral(" (%1)").arg(item.unit);
    if (item.state == DueState::Due) return words(QT_TRANSLATE_NOOP("Print", "%1: due today")).arg(what);
    const char* phrase = item.state == DueState::Late ? QT_TRANSLATE_NOOP("Print", "%1: late since %2")
                                                      : QT_TRANSLATE_NOOP("Print", "%1: due %2");
    return words(phrase).arg(what, item.on.toString(QStringLiteral("dd/MM/yyyy")));
}

QString employment(Employment employment, const ReportWords& words) {
    static constexpr std::array phrases{QT_TRANSLATE_NOOP("Print", "Employed"),
                                        QT_TRANSLATE_NOOP("Print", "Personal assistant"),
                                        QT_TRANSLATE_NOOP("Print", "Micro-enterprise")};
    static_assert(phrases.size() == CodeList<Employment>::codes.size());
    return words(phrases.at(static_cast<size_t>(employment)));
}

QString tags(const QStringList& codes, const char* (*phrase)(const QString&), const ReportWords& words) {
    const Phrasebook& book = Phrasebook::of(words.language());
    QStringList told;
    for (const QString& code : codes)
        told.append(phrase(code) ? book.in("Workforce", phrase(code)) : code);
    return told.join(QStringLiteral(", "));
}

QString training(TrainingState state, const ReportWords& words) {
    static constexpr std::array phrases{
        "", QT_TRANSLATE_NOOP("Print", "Not yet"), QT_TRANSLATE_NOOP("Print", "Held"),
        QT_TRANSLATE_NOOP("Print", "Running out"), QT_TRANSLATE_NOOP("Print", "Ran out")};
    static_assert(phrases.size() == CodeList<TrainingState>::codes.size());
    const char* phrase = phrases.at(static_cast<size_t>(state));
    return *phrase ? words(phrase) : QString();
}

ReportMark markOf(TrainingState state) {
    switch (state) {
    case TrainingState::Held:
        return ReportMark::Well;
    case TrainingState::Expiring:
        return ReportMark::Soon;
    case TrainingState::Expired:
        return ReportMark::Now;
    default:
        return ReportMark::None;
    }
}

} // namespace aelwyd::staffterms
