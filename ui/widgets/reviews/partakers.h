// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/review.h"
#include "ui/widgets/kit/fieldgroup.h"

#include <QMap>

class QCheckBox;

namespace aelwyd {

class DateField;

/// Who took part in a review: a tick and a name for each part that one can have in it.
class Partakers final : public FieldGroup {
    Q_OBJECT
  public:
    explicit Partakers(QWidget* parent = nullptr);
    QList<ReviewParticipant> participants() const;
    /// Shows these; a second one of a part is kept as it is.
    void setParticipants(const QList<ReviewParticipant>& participants);
    /// Names that are known, by their part: where there is only one, ticking the part writes it.
    void offer(const QMap<Voice, QStringList>& known);
    /// Whether there is room to say why no social worker took part.
    void askWhyNoSocialWorker(bool ask);
    void retranslate();

  private:
    struct Row {
        Voice role;
        QUuid id;
        QCheckBox* tick;
        TextField* name;
    };
    void add(Voice role);
    /// As the rules call them.
    void nameFields(const Row& row);
    QList<Row> m_rows;
    QList<ReviewParticipant> m_others;
    TextField* m_whyNone;
};

/// What is to be done until when and by whom; lines in which nothing is typed are left out.
class ActionLines final : public FieldGroup {
    Q_OBJECT
  public:
    explicit ActionLines(QWidget* parent = nullptr);
    QList<ReviewAction> actions() const;
    /// Date on "actions/<id>/due_on" for each day that cannot be read; the rest is refused when they are
    /// kept.
    Problems problems() const;
    /// Names that are known, for whoever does it.
    void offer(const QStringList& names);
    /// Shows these, with a line or more to add to them.
    void setActions(const QList<ReviewAction>& actions);
    void retranslate();

  private:
    struct Row {
        QUuid id;
        TextField* what;
        TextField* owner;
        DateField* due;
        std::optional<QDate> doneOn = {};
    };
    void addLine();
    void nameFields(const Row& row);
    QList<Row> m_rows;
    QStringList m_names;
};

} // namespace aelwyd
