// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/plans/planreading.h"

#include "core/base/text.h"
#include "ui/presentation/plans/comparisonwording.h"
#include "ui/presentation/plans/planitems.h"
#include "ui/presentation/plans/planwording.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/planwords.h"

#include <QCoreApplication>

namespace aelwyd {

namespace {

struct ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(PlanReading)
};

/// Writes the blocks of one plan, one after the other.
class PlanReadingWriter {
  public:
    PlanReadingWriter(const SupportPlan& plan, const PlanChoices& choices, ReaderLanguage reader)
        : m_plan(plan)
        , m_choices(choices)
        , m_reader(reader) {}

    QList<ReadingBlock> blocks() {
        texts(PlanPage::AboutMe);
        each<PersonalOutcome>([this](const PersonalOutcome& outcome) { read(outcome); });
        activities();
        each<PatternVisit>([this](const PatternVisit& visit) { read(visit); });
        each<PositiveRisk>([this](const PositiveRisk& risk) { read(risk); });
        texts(PlanPage::Access);
        each<SharingConsent>([this](const SharingConsent& consent) { read(consent); });
        review();
        return m_blocks;
    }

  private:
    void add(ReadingBlock::Sort sort, const QString& text) {
        if (!text.isEmpty()) m_blocks.append({sort, withVisibleControls(text)});
    }
    void part(PlanPage page) { add(ReadingBlock::Sort::Part, planwording::title(page)); }
    QString in(const BilingualText& text) const { return text.preferring(m_reader); }
    void labelled(PlanPart part, const char* field, const BilingualText& text) {
        if (text.isEmpty()) return;
        add(ReadingBlock::Sort::Label, planwording::fieldTitle(part, QLatin1String(field)));
        add(ReadingBlock::Sort::Text, in(text));
    }
    void facts(QStringList facts) {
        facts.removeAll(QString());
        add(ReadingBlock::Sort::Facts, facts.join(QStringLiteral("  ·  ")));
    }
    void texts(PlanPage page) {
        QList<PlanText> written;
        for (PlanText text : textsOf(page))
            if (!m_plan.texts.value(text).isEmpty()) written.append(text);
        if (!written.isEmpty()) part(page);
        for (PlanText text : written) {
            add(ReadingBlock::Sort::Label, wording::heading(text));
            add(ReadingBlock::Sort::Text, in(m_plan.texts.value(text)));
        }
    }
    template <class Item, class Read>
    void each(const Read& read) {
        const QList<Item>& items = m_plan.*PlanItems<Item>::list;
        if (!items.isEmpty()) part(PlanItems<Item>::page);
        for (const Item& item : items)
            read(item);
    }
    void read(const PersonalOutcome& outcome) {
        add(ReadingBlock::Sort::Item, in(outcome.wish));
        QStringList said{wording::word(outcome.kind), wording::word(outcome.status)};
        for (const FrameworkLink& link : outcome.links)
            said.append(m_choices.headingName(link, m_reader));
        facts(said);
        labelled(PlanPart::Outcomes, "approach", outcome.approach);
        labelled(PlanPart::Outcomes, "status_reason", outcome.statusReason);
    }
    void activities() {
        if (!m_plan.activities.isEmpty()) part(PlanPage::Activities);
        for (ActivityTier tier : allOf<ActivityTier>()) {
            bool first = true;
            for (const Activity& activity : m_plan.activities) {
                if (activity.tier != tier) continue;
                if (first) add(ReadingBlock::Sort::Label, wording::word(tier));
                first = false;
                read(activity);
            }
        }
    }
    void read(const Activity& activity) {
        add(ReadingBlock::Sort::Item, in(activity.what));
        const bool anyTime = activity.timeOfDay == TimeOfDay::AnyTime;
        QStringList said{anyTime ? QString() : wording::word(activity.timeOfDay),
                         activity.minutes ? wording::minutes(*activity.minutes) : QString(),
                         wording::carers(activity.carers),
                         activity.personalCare
                             ? planwording::fieldTitle(PlanPart::Activities, QStringLiteral("personal_care"))
                             : QString()};
        for (const QString& code : activity.competences)
            said.append(m_choices.competenceName(code, m_reader));
        facts(said);
        labelled(PlanPart::Activities, "how", activity.howILikeIt);
        labelled(PlanPart::Activities, "myself", activity.whatIDoMyself);
        const PersonalOutcome* outcome =
            activity.outcome ? itemOf<PersonalOutcome>(m_plan, *activity.outcome) : nullptr;
        if (outcome) labelled(PlanPart::Activities, "outcome", outcome->wish);
    }
    void read(const PatternVisit& visit) {
        add(ReadingBlock::Sort::Item, visitInWords(visit));
        if (visit.start && visit.toleranceMinutes > 0)
            facts(
                {ReadingWords::tr("Earlier or later by: %1").arg(wording::minutes(visit.toleranceMinutes))});
        labelled(PlanPart::Visits, "short_reason", visit.shortReason);
    }
    void read(const PositiveRisk& risk) {
        add(ReadingBlock::Sort::Item, in(risk.wish));
        labelled(PlanPart::Risks, "worry", risk.worry);
        labelled(PlanPart::Risks, "agreed", risk.agreed);
        QStringList sharers;
        for (const auto& [shares, field] : {std::pair{risk.sharedByPerson, "shared_by_person"},
                                            std::pair{risk.sharedByProvider, "shared_by_provider"},
                                            std::pair{risk.sharedByCommissioner, "shared_by_commissioner"}})
            if (shares) sharers.append(planwording::fieldTitle(PlanPart::Risks, QLatin1String(field)));
        facts({sharers.isEmpty()
                   ? QString()
                   : ReadingWords::tr("Who shares the risk: %1").arg(sharers.join(QStringLiteral(", "))),
               risk.reviewOn ? ReadingWords::tr("Looked at again on: %1").arg(wording::date(*risk.reviewOn))
                             : QString()});
    }
    void read(const SharingConsent& consent) {
        add(ReadingBlock::Sort::Item, in(consent.who));
        labelled(PlanPart::Consents, "why", consent.why);
        labelled(PlanPart::Consents, "what", consent.what);
        labelled(PlanPart::Consents, "how", consent.how);
        facts({consent.given ? ReadingWords::tr("The person has said yes")
                             : ReadingWords::tr("The person has not said yes"),
               consent.until ? ReadingWords::tr("Until: %1").arg(wording::date(*consent.until)) : QString()});
    }
    void review() {
        if (!m_plan.reviewOn && !m_plan.agreement) return;
        part(PlanPage::Review);
        if (m_plan.reviewOn) {
            add(ReadingBlock::Sort::Label,
                planwording::fieldTitle(PlanPart::Review, QStringLiteral("review_on")));
            add(ReadingBlock::Sort::Text, wording::date(*m_plan.reviewOn));
        }
        if (!m_plan.agreement) return;
        add(ReadingBlock::Sort::Label,
            ReadingWords::tr("Agreed on %1").arg(wording::date(m_plan.agreement->on)));
        for (const AgreementParty& party : m_plan.agreement->parties) {
            QStringList said{party.name, party.note};
            said.removeAll(QString());
            add(ReadingBlock::Sort::Text,
                ReadingWords::tr("%1: %2").arg(wording::word(party.role), said.join(QStringLiteral(", "))));
        }
    }

    const SupportPlan& m_plan;
    const PlanChoices& m_choices;
    ReaderLanguage m_reader;
    QList<ReadingBlock> m_blocks;
};

} // namespace

QList<ReadingBlock> readingOf(const SupportPlan& plan, const PlanChoices& choices, ReaderLanguage reader) {
    return PlanReadingWriter(plan, choices, reader).blocks();
}

} // namespace aelwyd
