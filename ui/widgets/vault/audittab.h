// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/presentation/vault/audittable.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace aelwyd {

class CodeBox;
class DateField;
class PlainLabel;
class Questions;
class Remark;
class TableBox;

/// Who saw or changed whose record, and when.
class AuditTab final : public QWidget {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the tab.
    AuditTab(AuditTable& table, Questions& questions, QWidget* parent = nullptr);
    /// Shows what was done with one record; `name` is whose.
    void showRecord(const QUuid& entity, const QString& name);

  signals:
    void said(const QString& sentence);
    /// The lines that are shown are wanted on paper, under this name (empty: everybody).
    void paperAsked(const QString& about);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    QLayout* makeFilter();
    void connectControls();
    Problems problemsOfDays() const;
    void ask();
    void check();
    void saveAsCsv();
    void retranslate();
    AuditTable& m_table;
    Questions& m_questions;
    std::optional<QUuid> m_entity;
    QString m_name;
    PlainLabel* m_whose;
    QPushButton* m_everybody;
    CodeBox* m_user;
    CodeBox* m_action;
    DateField* m_from;
    DateField* m_to;
    PlainLabel* m_fromLabel;
    PlainLabel* m_toLabel;
    Remark* m_days;
    TableBox* m_lines;
    PlainLabel* m_count;
    Remark* m_good;
    Remark* m_bad;
    QPushButton* m_check;
    QPushButton* m_save;
    QPushButton* m_paper;
};

} // namespace aelwyd
