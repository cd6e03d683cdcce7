// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "ui/presentation/forms/typedtext.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/picklist.h"
#include "ui/widgets/kit/textfields.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <functional>

namespace aelwyd {

/// Ties controls to the fields of a form: typing goes into the form, and fill() brings the form's content
/// into the controls without disturbing what does not differ. Neither form nor controls are owned; the form
/// must outlive the controls.
template <class Form, class Entry>
class FormBinder {
  public:
    template <class Value>
    using Access = Value& (*)(Entry&);

    explicit FormBinder(Form& form)
        : m_form(form) {}

    void bind(TextField* control, const QString& field, Access<QString> text) {
        const auto take = [this, field, text](const QString& typed) { set(field, text, typed); };
        QObject::connect(control, &QLineEdit::textEdited, control, take);
        m_fillers.append([control, text](Entry& entry) { control->replaceText(text(entry)); });
    }
    void bind(TextArea* control, const QString& field, Access<QString> text) {
        const auto take = [this, control, field, text] { set(field, text, control->toPlainText()); };
        QObject::connect(control, &TextArea::edited, control, take);
        m_fillers.append([control, text](Entry& entry) { control->replaceText(text(entry)); });
    }
    void bind(BilingualField* control, const QString& field, Access<BilingualText> text) {
        const auto take = [this, control, field, text] { set(field, text, control->text()); };
        QObject::connect(control, &BilingualField::edited, control, take);
        m_fillers.append([control, text](Entry& entry) { control->setText(text(entry)); });
    }
    /// `text` holds the codes as a set is typed, separated by semicolons.
    void bind(PickList* control, const QString& field, Access<QString> text) {
        const auto take = [this, control, field, text] {
            set(field, text, typedtext::shownSet(control->chosen()));
        };
        QObject::connect(control, &PickList::picked, control, take);
        m_fillers.append(
            [control, text](Entry& entry) { control->setChosen(typedtext::readSet(text(entry))); });
    }
    void bind(QCheckBox* control, const QString& field, Access<bool> mark) {
        const auto take = [this, field, mark](bool on) { set(field, mark, on); };
        QObject::connect(control, &QCheckBox::toggled, control, take);
        m_fillers.append([control, mark](Entry& entry) { tickQuietly(*control, mark(entry)); });
    }
    void bind(CodeBox* control, const QString& field, QString (*read)(const Entry&),
              void (*write)(Entry&, const QString&)) {
        const auto take = [this, field, write](const QString& code) {
            m_form.edit(field, [&](Entry& entry) { write(entry, code); });
        };
        QObject::connect(control, &CodeBox::chosen, control, take);
        m_fillers.append([control, read](Entry& entry) { control->setCode(read(entry)); });
    }

    void fill() {
        Entry entry = m_form.entry();
        for (const auto& filler : m_fillers)
            filler(entry);
    }

  private:
    template <class Value>
    void set(const QString& field, Access<Value> access, const Value& value) {
        m_form.edit(field, [&](Entry& entry) { access(entry) = value; });
    }

    Form& m_form;
    QList<std::function<void(Entry&)>> m_fillers;
};

} // namespace aelwyd
