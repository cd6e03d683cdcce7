// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/planservice.h"
#include "ui/presentation/bank/requestform.h"

namespace aelwyd {

/// The outcomes of a person's plan, for whatever names one: the draft's and the agreed plan's.
struct OutcomeChoice {
    QUuid id;
    BilingualText words;
};
QList<OutcomeChoice> outcomesOf(const PlanService& plans, const ServiceUserId& person);

/// What the person who is open would like to do with the time that they have saved.
class PersonRequests final : public QObject {
    Q_OBJECT
  public:
    /// No service is owned; all must outlive this.
    PersonRequests(Workspace& workspace, const PlanService& plans, AgencyService& agency,
                   QObject* parent = nullptr);

    /// Nothing: nobody is open.
    void open(const std::optional<ServiceUserId>& person);
    /// Those that can be met now first; see RequestService::ofPerson.
    const QList<RequestLine>& lines() const { return m_lines; }
    /// Ids, an empty one first: no outcome; and the words of one.
    QStringList outcomeIds() const;
    QString outcomeWords(const QString& id) const;

    RequestForm& form() { return m_form; }
    void startNew();
    Result<void> letGo(const QUuid& id) { return m_requests.letGo(id); }
    void flush() { m_form.flush(); }
    void retranslate() { m_form.retranslate(); }

  signals:
    void changed();

  private:
    void reload();

    RequestService m_requests;
    const PlanService& m_plans;
    RequestForm m_form;
    std::optional<ServiceUserId> m_person;
    QList<RequestLine> m_lines;
    QList<OutcomeChoice> m_outcomes;
};

} // namespace aelwyd
