// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kit/formdialog.h"

class QPushButton;

namespace aelwyd {

class PlainLabel;
class TextField;

/// Shows a new recovery key, to be printed and typed back: accepted only when that was done.
class RecoveryKeyDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `groups` of the key; `agency`: whose it is, for the sheet.
    RecoveryKeyDialog(const QStringList& groups, const QString& agency, QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    QStringList m_groups;
    PlainLabel* m_key;
    QPushButton* m_print;
    TextField* m_typed;
};

} // namespace aelwyd
