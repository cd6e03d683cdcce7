// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/sync/exchangedesk.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace aelwyd {

class PlainLabel;
class Remark;

/// What a file of another computer would bring, before it is taken in: accepted when it was. A file that is
/// refused stays where it is, and the reason stands beside its name.
class ImportDialog final : public QDialog {
    Q_OBJECT
  public:
    /// The desk is not owned and must outlive the dialog.
    ImportDialog(ExchangeDesk& desk, const QString& path, QWidget* parent = nullptr);
    /// What it brought, once it was taken in.
    const QString& outcome() const { return m_outcome; }

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void look();
    void take();
    void tell(const FileWords& words);
    void refuse(const Problems& problems);
    void retranslate();
    ExchangeDesk& m_desk;
    QString m_path;
    QString m_outcome;
    FileWords m_words;
    bool m_looked = false;
    PlainLabel* m_name;
    PlainLabel* m_from;
    PlainLabel* m_heading;
    PlainLabel* m_arrivals;
    Remark* m_remarks;
    Remark* m_refusal;
    PlainLabel* m_hint;
    QPushButton* m_take;
    QPushButton* m_leave;
};

} // namespace aelwyd
