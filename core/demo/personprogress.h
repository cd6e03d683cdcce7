// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demojson.h"
#include "core/demo/demoprogress.h"
#include "core/demo/dice.h"

namespace aelwyd {

/// Writes what happened to one person: the reviews that were held and how outcomes were rated, then the
/// stories and concerns. The throws of chance follow one another in that order.
class PersonProgress {
  public:
    /// The content is not kept; everything else must outlive this. `number`: the place in the agency.
    PersonProgress(const DemoPerson& made, int number, const DemoContent& content, QDate today,
                   DemoProgress& into);
    /// Everything, once.
    void tell();

  private:
    QUuid idFor(const QByteArray& what) const { return derivedUuid(m_made.person.id.uuid(), what); }
    QJsonArray list(const char* name) const { return m_words.value(QLatin1String(name)).toArray(); }
    QJsonObject group(const char* name) const { return m_words.value(QLatin1String(name)).toObject(); }
    const SupportPlan* agreedPlan() const;
    std::optional<QDate> firstAgreed() const;
    QDate agreedSince(const PlanItemId& outcome) const;
    void holdReviews();
    void hold(ReviewKind kind, QDate on);
    void answer(Review& review);
    void addCards(Review& review);
    void addAction(Review& review);
    void rate(const PersonalOutcome& outcome);
    void addRating(const PersonalOutcome& outcome, int score, QDate on);
    void letGo(const PersonalOutcome& outcome, QDate on);
    void tellStories();
    QJsonObject leastToldStory();
    void addStory(const QJsonObject& json, const PersonalOutcome& outcome, int daysAgo,
                  const QByteArray& key);
    void raise();
    void addConcern(const QJsonObject& json, ConcernKind kind, const QByteArray& key);

    const DemoPerson& m_made;
    int m_number;
    const QJsonObject m_words;
    QString m_manager;
    QDate m_today;
    Dice m_dice;
    DemoProgress& m_into;
    QList<Review> m_held;
};

} // namespace aelwyd
