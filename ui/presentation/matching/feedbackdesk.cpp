// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/matching/feedbackdesk.h"

#include "core/base/checks.h"

namespace aelwyd {

namespace {

const QString kSaidWorker = QStringLiteral("worker");
const QString kSaidLiking = QStringLiteral("liking");
const QString kSaidOn = QStringLiteral("said_on");
const QString kSaidBy = QStringLiteral("said_by");
const QString kSaidWelsh = QStringLiteral("words_cy");
const QString kSaidEnglish = QStringLiteral("words_en");

/// Problems of both languages stand beside the field in which they were typed.
Problems besideFields(Problems problems, const Feedback& feedback) {
    const bool welsh = textProblem(kSaidWelsh, feedback.words.cy, TextSort::Note).has_value();
    for (Problem& problem : problems)
        if (problem.field == QLatin1String("words")) problem.field = welsh ? kSaidWelsh : kSaidEnglish;
    return problems;
}

} // namespace

FeedbackDesk::FeedbackDesk(MatchingService& matching, PeopleService& people, WorkforceService& workforce,
                           AgencyService& agency, QObject* parent)
    : QObject(parent)
    , m_matching(matching)
    , m_people(people)
    , m_workforce(workforce)
    , m_form(agency, recipe()) {
    connect(&matching.workspace(), &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (m_person && changes.touches(Noun::ServiceUser, m_person->uuid())) emit changed();
    });
}

FeedbackDesk::~FeedbackDesk() = default;

void FeedbackDesk::open(const std::optional<ServiceUserId>& person) {
    m_form.flush();
    m_person = person;
    const auto found = person ? m_people.person(*person) : std::nullopt;
    if (found)
        m_form.open(QStringLiteral("feedback/") + person->toString(),
                    {{kSaidOn, today().toString(Qt::ISODate)}, {kSaidBy, fullName(*found)}});
    emit changed();
}

QList<Feedback> FeedbackDesk::said() const {
    return m_person ? m_matching.feedback(*m_person) : QList<Feedback>();
}

/// Before there are visits, everybody who is here may be meant.
QStringList FeedbackDesk::workers() const {
    QStringList ids;
    if (!m_person) return ids;
    for (const CareWorkerId& worker : m_matching.workersLately(*m_person))
        ids.append(worker.toString());
    for (const Feedback& before : said())
        if (!ids.contains(before.worker.toString())) ids.append(before.worker.toString());
    if (!ids.isEmpty()) return ids;
    for (const CareWorker& worker : m_workforce.workers())
        if (!worker.archived && !worker.leaveDate) ids.append(worker.id.toString());
    return ids;
}

QString FeedbackDesk::nameOf(const QString& worker) const {
    const auto id = CareWorkerId::tryFromString(worker);
    const auto found = id ? m_workforce.worker(*id) : std::nullopt;
    return found ? withVisibleControls(fullName(*found)) : QString();
}

Feedback FeedbackDesk::feedbackOf(const RecordForm& form) const {
    return {.person = m_person.value_or(ServiceUserId::create()),
            .worker = CareWorkerId::tryFromString(form.text(kSaidWorker)).value_or(CareWorkerId::create()),
            .on = form.date(kSaidOn).value_or(QDate()),
            .saidBy = form.text(kSaidBy),
            .liking = form.choice<Liking>(kSaidLiking).value_or(Liking::Neutral),
            .words = {form.text(kSaidWelsh), form.text(kSaidEnglish)}};
}

RecordForm::Recipe FeedbackDesk::recipe() {
    const auto check = [this](const RecordForm& form) {
        Problems problems;
        for (const QString& field : {kSaidWorker, kSaidLiking})
            if (form.text(field).isEmpty()) problems.append({field, ErrorCode::Required});
        const Feedback feedback = feedbackOf(form);
        return problems + besideFields(problemsOf(feedback, today()), feedback);
    };
    const auto save = [this](const RecordForm& form) { return m_matching.record(feedbackOf(form)); };
    return {{{kSaidWorker, TypedSort::Code},
             {kSaidLiking, TypedSort::Code},
             {kSaidOn, TypedSort::Date},
             {kSaidBy, TypedSort::Text},
             {kSaidWelsh, TypedSort::Note},
             {kSaidEnglish, TypedSort::Note}},
            check,
            save};
}

} // namespace aelwyd
