// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/supervisiontab.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/recordcard.h"
#include "ui/widgets/workforce/duelist.h"

namespace aelwyd {

namespace {

QString meetingWords(const QString& code) {
    return wording::word(fromCode<MeetingKind>(code).value_or(MeetingKind::Supervision));
}

QString heldWords(const StaffMeeting& meeting) {
    const QString kind = wording::word(meeting.kind);
    if (meeting.heldBy.isEmpty()) return kind;
    return QStringLiteral("%1 · %2").arg(kind, SupervisionTab::tr("Held by: %1").arg(meeting.heldBy));
}

} // namespace

SupervisionTab::SupervisionTab(StaffDesk& desk, QWidget* parent)
    : StaffTab(desk, parent)
    , m_next(new Card)
    , m_due(new DueListing)
    , m_rule(wrappedLabel({}, TextRole::Small))
    , m_meetings(new RecordCard(desk.forms().meeting)) {
    m_next->body()->addWidget(m_due);
    m_next->body()->addWidget(m_rule);
    m_meetings->addChoice("kind", {toCode(MeetingKind::Supervision), toCode(MeetingKind::DevelopmentPlan)},
                          meetingWords, FieldWidth::Full);
    m_meetings->addField("held_on", FieldWidth::Half);
    m_meetings->addField("held_by", FieldWidth::Half);
    m_meetings->addField("note", FieldWidth::Full);
    m_column->addWidget(m_next);
    m_column->addWidget(m_meetings);
    connect(m_meetings, &RecordCard::removeAsked, this, [this](int line) {
        if (const auto meetings = m_desk.meetings(); line < meetings.size()) m_desk.remove(meetings.at(line));
    });
    retranslate();
}

void SupervisionTab::refresh() {
    if (!m_desk.current()) return;
    showNext();
    QList<RecordCard::Line> lines;
    for (const StaffMeeting& meeting : m_desk.meetings())
        lines.append(
            {wording::date(meeting.heldOn), heldWords(meeting), meeting.note,
             tr("Take out: %1, %2").arg(wording::word(meeting.kind), wording::date(meeting.heldOn))});
    m_meetings->setLines(lines);
    m_meetings->refresh();
}

/// The next days are worth knowing however far they are; the development plan comes round in a year.
void SupervisionTab::showNext() {
    constexpr int kDaysAhead = 400;
    QList<DueItem> items = m_desk.due(kDaysAhead);
    items.removeIf([](const DueItem& item) {
        return item.kind != DueKind::Supervision && item.kind != DueKind::DevelopmentPlan;
    });
    m_due->setItems(m_desk, items, tr("Nothing is due."));
}

void SupervisionTab::retranslate() {
    m_next->setTitle(tr("Next"));
    m_rule->setText(tr("Supervision is held every three months; the development plan is looked at every "
                       "year."));
    m_meetings->setWords({tr("What was held"), tr("Write down a meeting"), tr("Write down a meeting"),
                          tr("Save"), tr("No meeting is written down yet.")});
    const std::pair<const char*, QString> labels[] = {{"kind", tr("What it was")},
                                                      {"held_on", tr("Day")},
                                                      {"held_by", tr("Held by")},
                                                      {"note", tr("What was agreed")}};
    for (const auto& [field, label] : labels)
        m_meetings->fields().setLabel(QLatin1String(field), label);
    refresh();
}

} // namespace aelwyd
