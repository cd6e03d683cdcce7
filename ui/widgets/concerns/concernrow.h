// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/outcomesdesk.h"

#include <QWidget>

namespace aelwyd {

class PersonFinder;

/// Something that was asked for or said: where it stands, and what can be done about it.
class ConcernRow final : public QWidget {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the row, as must `people`: with them it can be said afterwards
    /// whom it is about.
    ConcernRow(OutcomesDesk& desk, const Concern& concern, PersonFinder* people = nullptr,
               QWidget* parent = nullptr);

  private:
    QString sentWords() const;
    QString stateWords() const;
    QWidget* link(const char* iconName, const QString& words, void (ConcernRow::*asked)());
    void answer();
    void chase();
    void change();
    OutcomesDesk& m_desk;
    Concern m_concern;
    PersonFinder* m_people;
};

} // namespace aelwyd
