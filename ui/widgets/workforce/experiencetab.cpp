// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/experiencetab.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/presentation/wording/staffdue.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/ragbadge.h"
#include "ui/widgets/kit/recordcard.h"

namespace aelwyd {

namespace {

QString choose() {
    return ExperienceTab::tr("Choose…");
}

/// Words of a code that may be open yet.
template <class E>
QString wordsOf(const QString& code) {
    const auto value = fromCode<E>(code);
    return value ? wording::word(*value) : choose();
}

QString experienceWords(const QString& code) {
    const auto status = fromCode<Rag>(code);
    if (status == Rag::Red) return ExperienceTab::tr("Red: no experience yet");
    if (status == Rag::Amber) return ExperienceTab::tr("Amber: some experience");
    if (status == Rag::Green)
        return ExperienceTab::tr("Green: a lot, and full understanding of the training shown");
    return ExperienceTab::tr("Choose…");
}

QString rulingWords(const QString& code) {
    return wording::word(fromCode<AmberRuling>(code).value_or(AmberRuling::Open));
}

template <class E>
QStringList optionalCodes() {
    QStringList codes{QString()};
    for (const E value : allOf<E>())
        codes.append(toCode(value));
    return codes;
}

QStringList rulings() {
    QStringList codes;
    for (const AmberRuling ruling : allOf<AmberRuling>())
        codes.append(toCode(ruling));
    return codes;
}

/// What a worker of this standing may do, as Box 7 has it.
QString meaningOf(const Standing& standing) {
    if (!standing.decided)
        return ExperienceTab::tr("Until it is decided, this worker counts as Red: to Green people only.");
    if (standing.confirmedForAll) return ExperienceTab::tr("Amber, confirmed for all: may go to everybody.");
    if (standing.status == Rag::Red)
        return ExperienceTab::tr("May go to Green people; elsewhere beside somebody who may. A light "
                                 "workload for the first weeks.");
    if (standing.status == Rag::Amber)
        return ExperienceTab::tr("May go to Amber and Green people; to Red ones beside somebody who may.");
    return ExperienceTab::tr("May go to everybody.");
}

QString decisionWords(const ExperienceDecision& decision) {
    QStringList parts{wording::word(decision.status)};
    if (decision.ruling != AmberRuling::Open) parts.append(wording::word(decision.ruling));
    if (!decision.decidedBy.isEmpty())
        parts.append(ExperienceTab::tr("Decided by: %1").arg(decision.decidedBy));
    return parts.join(QStringLiteral(" · "));
}

QString becauseOf(const ExperienceDecision& decision) {
    QStringList lines;
    if (!decision.reason.isEmpty()) lines.append(decision.reason);
    if (decision.basis) {
        const QString basis = wording::word(*decision.basis);
        lines.append(decision.basisOn ? QStringLiteral("%1: %2").arg(basis, wording::date(*decision.basisOn))
                                      : basis);
    }
    return lines.join(u'\n');
}

QString seenWords(const ShadowingObservation& observation) {
    QStringList parts{ExperienceTab::tr("Assessor: %1").arg(observation.assessor)};
    if (observation.complexity)
        parts.append(ExperienceTab::tr("Call: %1").arg(wording::word(*observation.complexity)));
    if (observation.recommends)
        parts.append(ExperienceTab::tr("Would decide: %1").arg(wording::word(*observation.recommends)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ExperienceTab::ExperienceTab(StaffDesk& desk, QWidget* parent)
    : StaffTab(desk, parent)
    , m_now(new Card)
    , m_badge(new RagBadge)
    , m_meaning(wrappedLabel())
    , m_seen(wrappedLabel({}, TextRole::Soft))
    , m_due(new Remark(Remark::Kind::Warning))
    , m_broken(new Remark(Remark::Kind::Problem))
    , m_decisions(new RecordCard(desk.forms().decision))
    , m_observations(new RecordCard(desk.forms().observation))
    , m_said(new Card)
    , m_saidWords(wrappedLabel()) {
    m_said->body()->addWidget(m_saidWords);
    m_now->body()->addWidget(m_badge, 0, Qt::AlignLeft);
    m_now->body()->addWidget(m_meaning);
    m_now->body()->addWidget(m_seen);
    m_now->body()->addWidget(m_due);
    m_now->body()->addWidget(m_broken);
    addDecisionFields();
    addObservationFields();
    for (QWidget* card : QList<QWidget*>{m_now, m_decisions, m_observations, m_said})
        m_column->addWidget(card);
    connect(&desk.forms().decision, &RecordForm::edited, this, &ExperienceTab::offerRuling);
    connect(m_observations, &RecordCard::removeAsked, this, [this](int line) {
        if (const auto seen = m_desk.observations(); line < seen.size()) m_desk.remove(seen.at(line));
    });
    retranslate();
}

void ExperienceTab::addDecisionFields() {
    m_decisions->addChoice("status", {QString(), toCode(Rag::Red), toCode(Rag::Amber), toCode(Rag::Green)},
                           experienceWords, FieldWidth::Full);
    m_decisions->addChoice("ruling", rulings(), rulingWords, FieldWidth::Full);
    m_decisions->addField("experience_reason", FieldWidth::Full);
    m_decisions->addField("decided_by", FieldWidth::Half);
    m_decisions->addField("experience_decided_on", FieldWidth::Half);
    m_decisions->addChoice("basis", optionalCodes<ExperienceBasis>(), wordsOf<ExperienceBasis>,
                           FieldWidth::Half);
    m_decisions->addField("basis_on", FieldWidth::Half);
}

void ExperienceTab::addObservationFields() {
    m_observations->addField("on", FieldWidth::Half);
    m_observations->addField("assessor", FieldWidth::Half);
    m_observations->addChoice("complexity", optionalCodes<Rag>(), wordsOf<Rag>, FieldWidth::Half);
    m_observations->addChoice("recommends", optionalCodes<Rag>(), wordsOf<Rag>, FieldWidth::Half);
    m_observations->addField("seen", FieldWidth::Full);
}

/// Only an Amber worker is confirmed for all or kept to Amber and Green.
void ExperienceTab::offerRuling() {
    const bool amber = m_desk.forms().decision.choice<Rag>(QStringLiteral("status")) == Rag::Amber;
    m_decisions->fields().setRowVisible(QStringLiteral("ruling"), amber);
}

void ExperienceTab::refresh() {
    if (!m_desk.current()) return;
    showStanding();
    showDecisions();
    showObservations();
    showSaid();
    m_decisions->refresh();
    m_observations->refresh();
    offerRuling();
}

void ExperienceTab::showStanding() {
    const Standing standing = m_desk.standing();
    m_badge->setStatus(standing.decided ? std::optional(standing.status) : std::nullopt);
    m_meaning->setText(meaningOf(standing));
    QString due;
    for (const DueItem& item : m_desk.due())
        if (item.kind == DueKind::RedReview || item.kind == DueKind::AmberDecision)
            due = wording::due(item, m_desk.today(), {});
    m_due->setText(due);
    m_broken->setText(wording::visitsAgainst(m_desk.brokenVisits()));
    m_seen->setText(wording::seenSinceDecision(m_desk.seenSinceDecision()));
    m_seen->setVisible(!m_seen->text().isEmpty());
}

void ExperienceTab::showDecisions() {
    QList<RecordCard::Line> lines;
    for (const ExperienceDecision& decision : m_desk.decisions())
        lines.append({decision.decidedOn ? wording::date(*decision.decidedOn) : tr("Day not known"),
                      decisionWords(decision),
                      becauseOf(decision),
                      {}});
    m_decisions->setLines(lines);
}

void ExperienceTab::showObservations() {
    QList<RecordCard::Line> lines;
    for (const ShadowingObservation& seen : m_desk.observations())
        lines.append({wording::date(seen.on), seenWords(seen), seen.seen,
                      tr("Take out what was seen: %1").arg(wording::date(seen.on))});
    m_observations->setLines(lines);
}

void ExperienceTab::showSaid() {
    QStringList paragraphs;
    for (const Feedback& said : m_desk.feedback())
        paragraphs.append(
            tr("%1. %2: %3", "day, person, how it goes")
                .arg(wording::date(said.on), m_desk.personName(said.person), wording::word(said.liking)) +
            u'\n' + wording::saidWords(said, installedLanguage()));
    m_saidWords->setText(withVisibleControls(paragraphs.join(QStringLiteral("\n\n"))));
    m_said->setVisible(!paragraphs.isEmpty());
}

void ExperienceTab::retranslate() {
    m_said->setTitle(tr("What people say"));
    m_now->setTitle(tr("Today"));
    m_decisions->setWords({tr("Decisions"), tr("Decide"), tr("Decide about experience"),
                           tr("Add the decision"),
                           tr("Nothing is decided yet. It is decided after an induction of three to five "
                              "days.")});
    const std::pair<const char*, QString> labels[] = {{"status", tr("Status")},
                                                      {"ruling", tr("And for an Amber worker")},
                                                      {"experience_reason", tr("Why")},
                                                      {"decided_by", tr("Who decided")},
                                                      {"experience_decided_on", tr("When")},
                                                      {"basis", tr("What it followed")},
                                                      {"basis_on", tr("On which day that was")}};
    for (const auto& [field, label] : labels)
        m_decisions->fields().setLabel(QLatin1String(field), label);
    m_decisions->fields().setHint(QStringLiteral("experience_reason"),
                                  tr("Decisions are added to the history and cannot be changed later."));
    m_observations->setWords({tr("Shadowing"), tr("Write down what was seen"), tr("Write down what was seen"),
                              tr("Save"),
                              tr("What an assessor saw when the worker came along feeds the next "
                                 "decision.")});
    const std::pair<const char*, QString> seen[] = {{"on", tr("Day")},
                                                    {"assessor", tr("Assessor")},
                                                    {"complexity", tr("How complex the call was")},
                                                    {"recommends", tr("What the assessor would decide")},
                                                    {"seen", tr("What was seen")}};
    for (const auto& [field, label] : seen)
        m_observations->fields().setLabel(QLatin1String(field), label);
    refresh();
}

} // namespace aelwyd
