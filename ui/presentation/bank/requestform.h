// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/requestservice.h"
#include "ui/presentation/forms/typedform.h"

#include <functional>

namespace aelwyd {

struct RequestEntry {
    QString words;
    QString minutes;
    /// Id; empty: none is named.
    QString outcome;
};

/// Something that a person would like to do, as it is typed. Fields: "words", "minutes", "outcome".
class RequestForm final : public TypedForm {
    Q_OBJECT
  public:
    /// Neither service is owned; both must outlive the form.
    RequestForm(RequestService& requests, AgencyService& agency, QObject* parent = nullptr);

    void startNew(const ServiceUserId& person);
    void open(const TimeRequest& request);
    const RequestEntry& entry() const { return m_entry; }
    void edit(const QString& field, const std::function<void(RequestEntry&)>& change);

    Problems problems() const override;
    /// All or nothing.
    Result<void> save();

  protected:
    QJsonObject typed() const override;
    void setTyped(const QJsonObject& typed) override;
    bool isNew() const override { return m_isNew; }

  private:
    TimeRequest requestTyped(Problems& problems) const;

    RequestService& m_requests;
    TimeRequest m_request{.id = {}, .person = ServiceUserId::create(), .words = {}, .askedOn = {}};
    RequestEntry m_entry;
    bool m_isNew = true;
};

} // namespace aelwyd
