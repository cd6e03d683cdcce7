// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/agencyservice.h"
#include "core/service/matchingservice.h"
#include "core/service/peopleservice.h"
#include "core/service/workforceservice.h"
#include "ui/presentation/forms/recordform.h"

namespace aelwyd {

/// What a person said about how it goes with workers, and a form to add to it.
class FeedbackDesk final : public QObject {
    Q_OBJECT
  public:
    /// Nothing is owned; all must outlive the desk. Reads nothing until somebody is open.
    FeedbackDesk(MatchingService& matching, PeopleService& people, WorkforceService& workforce,
                 AgencyService& agency, QObject* parent = nullptr);
    ~FeedbackDesk() override;

    /// Nothing: nobody is open.
    void open(const std::optional<ServiceUserId>& person);
    /// Fields: "worker" (an id), "liking", "said_on", "said_by", "words_cy", "words_en".
    RecordForm& form() { return m_form; }
    /// Latest first.
    QList<Feedback> said() const;
    /// Ids of the workers who came lately, the latest first, and of those who were spoken of before.
    QStringList workers() const;
    QString nameOf(const QString& worker) const;

  signals:
    /// Something else was said, or of somebody else.
    void changed();

  private:
    RecordForm::Recipe recipe();
    Feedback feedbackOf(const RecordForm& form) const;
    QDate today() const { return m_matching.workspace().clock().today(); }

    MatchingService& m_matching;
    PeopleService& m_people;
    WorkforceService& m_workforce;
    std::optional<ServiceUserId> m_person;
    RecordForm m_form;
};

} // namespace aelwyd
