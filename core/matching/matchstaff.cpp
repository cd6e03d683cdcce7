// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/matchstaff.h"

#include "core/base/text.h"

#include <QSet>
#include <algorithm>

namespace aelwyd {

QStringList foldedEach(const QStringList& entries) {
    QStringList folded;
    for (const QString& entry : entries)
        folded.append(foldedForSearch(entry).simplified());
    return folded;
}

MatchWorker forMatching(const StaffMember& member) {
    const CareWorker& worker = member.worker;
    return {member,
            worker.reference.toUtf8(),
            foldedForSearch(fullName(worker)).simplified(),
            foldedForSearch(worker.locality).simplified(),
            foldedEach(worker.qualities),
            foldedEach(worker.interests)};
}

namespace {

/// Equal texts made one: thousands of workers have the same few, and what is shared is found in the
/// processor's cache.
class SharedTexts {
  public:
    QString operator()(const QString& text) { return *m_seen.insert(text); }
    void share(QStringList& texts) {
        for (QString& text : texts)
            text = (*this)(text);
    }
    void share(MatchWorker& worker) {
        worker.locality = (*this)(worker.locality);
        share(worker.qualities);
        share(worker.interests);
        for (Competence& held : worker.member.worker.competences)
            held.unit = (*this)(held.unit);
    }

  private:
    QSet<QString> m_seen;
};

} // namespace

MatchStaff staffForMatching(const QList<StaffMember>& members) {
    MatchStaff staff;
    SharedTexts texts;
    for (const StaffMember& member : members) {
        if (member.worker.archived) continue;
        staff.append(forMatching(member));
        texts.share(staff.last());
    }
    std::sort(staff.begin(), staff.end(), [](const MatchWorker& a, const MatchWorker& b) {
        return std::pair(a.key, a.worker().id) < std::pair(b.key, b.worker().id);
    });
    return staff;
}

} // namespace aelwyd
