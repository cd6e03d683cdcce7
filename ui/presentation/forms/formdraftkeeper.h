// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/agencyservice.h"

#include <QJsonObject>
#include <QTimer>

namespace aelwyd {

/// Keeps what is being typed into one form, so that a crash or a power cut loses at most a quarter of a
/// second of typing.
class FormDraftKeeper final : public QObject {
    Q_OBJECT
  public:
    static constexpr int kCoalesceMilliseconds = 250;

    /// `agency` is not owned and must outlive the keeper.
    FormDraftKeeper(AgencyService& agency, QString form, QObject* parent = nullptr);
    /// Writes what is still waiting.
    ~FormDraftKeeper() override;

    /// Turns to another form; what waits for the last one is written first.
    void setForm(const QString& form);
    const QString& form() const { return m_form; }
    /// What was kept when the form was last open; empty if nothing, or if it cannot be read.
    QJsonObject kept() const { return kept(m_form); }
    QJsonObject kept(const QString& form) const;
    /// Keeps `typed` soon; later calls within the time replace it.
    void keep(const QJsonObject& typed);
    void forget();
    void flush();
    /// As flush(), when nobody is left to be told of a fault of the disk.
    void flushAtEnd() noexcept;

  private:
    AgencyService& m_agency;
    QString m_form;
    QTimer m_timer;
    QJsonObject m_waiting;
};

} // namespace aelwyd
