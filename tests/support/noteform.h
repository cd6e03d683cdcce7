// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/formdialog.h"
#include "ui/widgets/kit/textfields.h"

#include <QUuid>

namespace aelwyd::test {

/// A form with one field.
class NoteForm final : public FormDialog {
  public:
    explicit NoteForm(QWidget* parent)
        : FormDialog(400, parent)
        , note(new TextField) {
        form().addRow(QStringLiteral("note"), QStringLiteral("Note"), note);
        setWords(QStringLiteral("A note"), {}, QStringLiteral("Keep"));
        setAbout("note", QUuid(QStringLiteral("{0192e4a0-0000-7000-8000-000000000001}")));
    }
    TextField* note;

  protected:
    Problems keep() override { return {}; }
    void retranslate() override {}
};

} // namespace aelwyd::test
