// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QObject>

class QCheckBox;

namespace aelwyd {

class FieldForm;
class TextField;

/// Fields that show dots for what is typed, and one box that shows the words instead.
class PassphraseFields final : public QObject {
    Q_OBJECT
  public:
    explicit PassphraseFields(QObject* parent = nullptr);
    /// Whoever lays it out owns it.
    TextField* add();
    /// Whoever lays it out owns it.
    QCheckBox* box() const { return m_box; }
    /// Says under `row` of `form`, while the new passphrase is typed into `field`, how hard it is to guess.
    /// Neither is owned; both must outlive this.
    void tellStrength(FieldForm& form, const QString& row, TextField& field);
    void retranslate();
    /// Wipes what was typed from the fields.
    void clear();

  private:
    void show(bool words);
    void showStrength();
    QCheckBox* m_box;
    QList<TextField*> m_fields;
    FieldForm* m_form = nullptr;
    QString m_row;
    TextField* m_new = nullptr;
};

/// `problems` with those of passphrases and keys told beside the rows "passphrase", "recovery_key" and, where
/// a new one is chosen, "new_passphrase".
Problems besidePassphrases(Problems problems, bool isNewChosen);

} // namespace aelwyd
