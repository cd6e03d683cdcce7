// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankstatement.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;

namespace aelwyd {

/// One visit in the list of a person's week: when, what, who, what became of it, and what to do with it.
class VisitLine final : public QWidget {
    Q_OBJECT
  public:
    struct Words {
        QString workers;
        QList<FlaggedVisit> flags;
        /// The outcome that it serves; empty: none is named.
        QString outcome = {};
        /// It has begun, and nothing was recorded yet.
        bool awaitsRecord = false;
    };
    VisitLine(const Visit& visit, const Words& words, QWidget* parent = nullptr);
    const VisitId& id() const { return m_id; }
    /// Chosen to be recorded as planned.
    bool isTicked() const;
    void setTicked(bool ticked);

  signals:
    void ticked();
    void recordAsked();
    void changeAsked();
    /// Only of a visit that was made.
    void storyAsked();

  private:
    QWidget* makeWords(const Visit& visit, const Words& words);
    QWidget* makeState(const Visit& visit) const;
    void addButtons(QHBoxLayout* row, const Visit& visit, const QString& spoken);

    const VisitId m_id;
    QCheckBox* m_tick = nullptr;
};

} // namespace aelwyd
