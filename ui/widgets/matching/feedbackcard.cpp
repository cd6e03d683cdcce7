// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/feedbackcard.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/widgets/kit/codebox.h"

#include <QShowEvent>

namespace aelwyd {

namespace {

QStringList likingCodes() {
    return {QString(), toCode(Liking::Liked), toCode(Liking::Neutral), toCode(Liking::RatherNot)};
}

QString likingWords(const QString& code) {
    const auto liking = fromCode<Liking>(code);
    return liking ? wording::word(*liking) : FeedbackCard::tr("Choose…");
}

} // namespace

FeedbackCard::FeedbackCard(FeedbackDesk& desk, QWidget* parent)
    : RecordCard(desk.form(), parent)
    , m_desk(desk)
    , m_workers(addChoice(
          "worker", {QString()},
          [&desk](const QString& worker) { return worker.isEmpty() ? tr("Choose…") : desk.nameOf(worker); },
          FieldWidth::Half)) {
    addChoice("liking", likingCodes(), likingWords, FieldWidth::Half);
    addField("said_by", FieldWidth::Half);
    addField("said_on", FieldWidth::Half);
    addField("words_cy", FieldWidth::Full);
    addField("words_en", FieldWidth::Full);
    connect(&desk, &FeedbackDesk::changed, this, &FeedbackCard::follow);
    retranslate();
}

void FeedbackCard::follow() {
    m_stale = true;
    if (isVisible()) showSaid();
}

void FeedbackCard::showEvent(QShowEvent* event) {
    if (m_stale) showSaid();
    RecordCard::showEvent(event);
}

void FeedbackCard::showSaid() {
    m_stale = false;
    m_workers->setCodes(QStringList{QString()} + m_desk.workers());
    QList<Line> lines;
    for (const Feedback& said : m_desk.said())
        lines.append({wording::date(said.on),
                      tr("%1: %2", "worker, how it goes")
                          .arg(m_desk.nameOf(said.worker.toString()), wording::word(said.liking)),
                      wording::saidWords(said, installedLanguage()),
                      {}});
    setLines(lines);
    refresh();
}

void FeedbackCard::changeEvent(QEvent* event) {
    RecordCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void FeedbackCard::retranslate() {
    setWords(
        {tr("How it goes with the workers"), tr("Write down what was said"),
         tr("Write down what was said about a worker"), tr("Save"),
         tr("Nothing is written down yet. What people say after visits counts when workers are matched.")});
    const std::pair<const char*, QString> labels[] = {{"worker", tr("Worker")},
                                                      {"liking", tr("How it goes")},
                                                      {"said_by", tr("Who said it")},
                                                      {"said_on", tr("Day")},
                                                      {"words_cy", tr("In their words, in Welsh")},
                                                      {"words_en", tr("In their words, in English")}};
    for (const auto& [field, label] : labels)
        fields().setLabel(QLatin1String(field), label);
    fields().setHint(QStringLiteral("liking"),
                     tr("It is added to what was said before and cannot be changed later."));
    follow();
}

} // namespace aelwyd
