// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QVBoxLayout;

namespace aelwyd {

/// Dated steps below one another, each with a button to take it out.
class DatedList final : public QWidget {
    Q_OBJECT
  public:
    struct Step {
        QDate from;
        QString words;
        /// Empty: none.
        QString reason;
        friend bool operator==(const Step&, const Step&) = default;
    };
    explicit DatedList(QWidget* parent = nullptr);
    /// In the order to be shown.
    void setSteps(const QList<Step>& steps);

  signals:
    void removeAsked(QDate from);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void build();
    void addStep(const Step& step);
    QVBoxLayout* m_rows;
    QList<Step> m_steps;
};

} // namespace aelwyd
