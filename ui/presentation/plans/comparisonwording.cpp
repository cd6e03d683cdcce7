// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/plans/comparisonwording.h"

#include "ui/presentation/plans/planitems.h"
#include "ui/presentation/plans/planwording.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/planwords.h"

#include <QCoreApplication>

namespace aelwyd {

namespace {

struct ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(PlanComparison)
};

QString shortName(const QString& name) {
    constexpr int kLongest = 60;
    const QString line = name.simplified();
    return line.size() <= kLongest ? line : line.left(kLongest - 1).trimmed() + u'…';
}

QString visitName(const SupportPlan& before, const SupportPlan& after, const std::optional<PlanItemId>& id) {
    const PatternVisit* visit = id ? itemOf<PatternVisit>(after, *id) : nullptr;
    if (!visit && id) visit = itemOf<PatternVisit>(before, *id);
    return visit ? visitInWords(*visit) : QString();
}

QString addedWords(PlanPart part) {
    switch (part) {
    case PlanPart::Outcomes:
        return ComparisonWords::tr("Outcome added: %1");
    case PlanPart::Activities:
        return ComparisonWords::tr("Activity added: %1");
    case PlanPart::Visits:
        return ComparisonWords::tr("Visit added: %1");
    case PlanPart::Risks:
        return ComparisonWords::tr("Positive risk added: %1");
    default:
        return ComparisonWords::tr("Sharing of information added: %1");
    }
}

QString removedWords(PlanPart part) {
    switch (part) {
    case PlanPart::Outcomes:
        return ComparisonWords::tr("Outcome taken out: %1");
    case PlanPart::Activities:
        return ComparisonWords::tr("Activity taken out: %1");
    case PlanPart::Visits:
        return ComparisonWords::tr("Visit taken out: %1");
    case PlanPart::Risks:
        return ComparisonWords::tr("Positive risk taken out: %1");
    default:
        return ComparisonWords::tr("Sharing of information taken out: %1");
    }
}

/// Words for values that are stored as codes and numbers.
class ValueWords {
  public:
    ValueWords(const PlanChoices& choices)
        : m_choices(choices)
        , m_reader(installedLanguage()) {}

    QString inWords(const QString& field, const QVariant& value) const {
        if (!value.isValid()) return ComparisonWords::tr("nothing");
        if (value.canConvert<BilingualText>())
            return shortName(value.value<BilingualText>().preferring(m_reader));
        if (value.typeId() == QMetaType::QDate) return wording::date(value.toDate());
        if (value.typeId() == QMetaType::QTime) return wording::time(value.toTime());
        if (value.typeId() == QMetaType::QStringList) return list(field, value.toStringList());
        return value.typeId() == QMetaType::Int ? number(field, value.toInt())
                                                : code(field, value.toString());
    }
    QString name(const BilingualText& item) const {
        return item.isEmpty() ? ComparisonWords::tr("not named yet") : shortName(item.preferring(m_reader));
    }

  private:
    QString list(const QString& field, const QStringList& codes) const {
        QStringList names;
        for (const QString& code : codes)
            names.append(
                field == QLatin1String("links")
                    ? m_choices.headingName({code.section(u'/', 0, 0), code.section(u'/', 1)}, m_reader)
                    : m_choices.competenceName(code, m_reader));
        return names.isEmpty() ? ComparisonWords::tr("nothing") : names.join(QStringLiteral("; "));
    }
    static QString number(const QString& field, int value) {
        if (field == QLatin1String("days")) return wording::weekdays(Weekdays::fromMask(value));
        return field == QLatin1String("carers") ? wording::carers(value) : wording::minutes(value);
    }
    static QString code(const QString& field, const QString& code) {
        if (field == QLatin1String("kind"))
            return wording::word(fromCode<OutcomeKind>(code).value_or(OutcomeKind::Change));
        if (field == QLatin1String("status"))
            return wording::word(fromCode<OutcomeStatus>(code).value_or(OutcomeStatus::Active));
        if (field == QLatin1String("tier"))
            return wording::word(fromCode<ActivityTier>(code).value_or(ActivityTier::Flexible));
        return wording::word(fromCode<TimeOfDay>(code).value_or(TimeOfDay::AnyTime));
    }

    const PlanChoices& m_choices;
    ReaderLanguage m_reader;
};

bool isReworkedText(const PlanChange& change) {
    return change.field != QLatin1String("outcome") &&
           (change.before.canConvert<BilingualText>() || change.after.canConvert<BilingualText>());
}

QList<ReworkedText> reworked(const PlanChange& change) {
    const auto before = change.before.value<BilingualText>(), after = change.after.value<BilingualText>();
    QList<ReworkedText> texts;
    for (ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English})
        if (before.in(language) != after.in(language))
            texts.append({language, wordDifference(before.in(language), after.in(language))});
    return texts;
}

QString textSentence(const PlanChange& change) {
    if (!change.before.isValid())
        return change.item.isEmpty() ? ComparisonWords::tr("%1: now written")
                                     : ComparisonWords::tr("%1 – “%2”: now written");
    if (!change.after.isValid())
        return change.item.isEmpty() ? ComparisonWords::tr("%1: taken out")
                                     : ComparisonWords::tr("%1 – “%2”: taken out");
    return change.item.isEmpty() ? ComparisonWords::tr("%1: new words")
                                 : ComparisonWords::tr("%1 – “%2”: new words");
}

/// Yes and no need sentences of their own.
QString flagSentence(const QString& field, bool on) {
    if (field == QLatin1String("personal_care"))
        return on ? ComparisonWords::tr("“%1” is now personal care")
                  : ComparisonWords::tr("“%1” is no longer personal care");
    if (field == QLatin1String("given"))
        return on ? ComparisonWords::tr("The person has said yes: “%1”")
                  : ComparisonWords::tr("The person no longer says yes: “%1”");
    if (field == QLatin1String("shared_by_person"))
        return on ? ComparisonWords::tr("The person now shares the risk: “%1”")
                  : ComparisonWords::tr("The person no longer shares the risk: “%1”");
    if (field == QLatin1String("shared_by_provider"))
        return on ? ComparisonWords::tr("The provider now shares the risk: “%1”")
                  : ComparisonWords::tr("The provider no longer shares the risk: “%1”");
    return on ? ComparisonWords::tr("The commissioner now shares the risk: “%1”")
              : ComparisonWords::tr("The commissioner no longer shares the risk: “%1”");
}

/// Words one comparison.
class ChangeSpeaker {
  public:
    ChangeSpeaker(const SupportPlan& before, const SupportPlan& after, const PlanChoices& choices)
        : m_before(before)
        , m_after(after)
        , m_values(choices) {}

    ChangeInWords inWords(const PlanChange& change) const {
        ChangeInWords words{pageOf(change), change.kind, sentence(change), {}};
        if (change.kind == ChangeKind::Changed && isReworkedText(change)) words.texts = reworked(change);
        return words;
    }

  private:
    QString sentence(const PlanChange& change) const {
        const QString name = nameOf(change);
        switch (change.kind) {
        case ChangeKind::Added:
            return addedWords(change.part).arg(name);
        case ChangeKind::Removed:
            return removedWords(change.part).arg(name);
        case ChangeKind::Moved:
            return ComparisonWords::tr("Now in another place in the list: %1").arg(name);
        case ChangeKind::Changed:
            break;
        }
        return changed(change, name);
    }
    QString changed(const PlanChange& change, const QString& name) const {
        const QString title = planwording::fieldTitle(change.part, change.field);
        if (isReworkedText(change)) {
            const QString pattern = textSentence(change);
            return pattern.contains(QLatin1String("%2")) ? pattern.arg(title, name) : pattern.arg(title);
        }
        if (change.after.typeId() == QMetaType::Bool)
            return flagSentence(change.field, change.after.toBool()).arg(name);
        const QString before = m_values.inWords(change.field, change.before);
        const QString after = m_values.inWords(change.field, change.after);
        if (change.part == PlanPart::Review)
            return ComparisonWords::tr("%1 changed from %2 to %3").arg(title, before, after);
        return ComparisonWords::tr("%1 of “%2” changed from %3 to %4").arg(title, name, before, after);
    }
    QString nameOf(const PlanChange& change) const {
        return change.part == PlanPart::Visits ? visitName(m_before, m_after, change.id)
                                               : m_values.name(change.item);
    }

    const SupportPlan& m_before;
    const SupportPlan& m_after;
    ValueWords m_values;
};

} // namespace

QString visitInWords(const PatternVisit& visit) {
    QStringList words{wording::weekdays(visit.days)};
    if (visit.start) words.append(wording::time(*visit.start));
    words.append(wording::minutes(visit.minutes));
    if (visit.carers > 1) words.append(wording::carers(visit.carers));
    return words.join(QStringLiteral(", "));
}

QList<ChangeInWords> inWords(const SupportPlan& before, const SupportPlan& after,
                             const PlanChoices& choices) {
    const ChangeSpeaker speaker(before, after, choices);
    QList<ChangeInWords> words;
    for (const PlanChange& change : compare(before, after))
        words.append(speaker.inWords(change));
    std::stable_sort(words.begin(), words.end(),
                     [](const auto& a, const auto& b) { return a.page < b.page; });
    return words;
}

} // namespace aelwyd
