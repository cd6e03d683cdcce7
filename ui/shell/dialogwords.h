// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

namespace aelwyd {

class AgencyService;
class FormDialog;

/// What is half typed in a form that is closed by locking is kept in the file, and stands in the form again
/// when that is opened for the same record. Kept or left on purpose, it is forgotten.
class DialogWords final : public QObject {
    Q_OBJECT
  public:
    /// `agency` is not owned and must outlive this.
    explicit DialogWords(AgencyService& agency, QObject* parent = nullptr);
    /// When such a form is shown: puts into it what was kept for its record.
    void giveBack(FormDialog& form);
    /// Before such a form is closed. False if there was nothing to keep, or it may not be kept. What the file
    /// does not take just then, on a full disk for example, waits here for write; a mistake in the program
    /// is thrown on.
    bool keep(FormDialog& form);
    /// Writes what waits. Throws what writing throws; it waits on then.
    void write();

  private:
    void forget(const QString& name);

    AgencyService& m_agency;
    /// By the name of their form.
    QHash<QString, QByteArray> m_waiting;
};

} // namespace aelwyd
