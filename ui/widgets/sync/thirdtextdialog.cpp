// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sync/thirdtextdialog.h"

#include "core/base/text.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/textfields.h"

namespace aelwyd {

ThirdTextDialog::ThirdTextDialog(InboxDesk& desk, const InboxLine& line, QWidget* parent)
    : FormDialog(620, parent)
    , m_desk(desk)
    , m_line(line)
    , m_text(new TextArea(line.hasLines ? Lines::Many : Lines::One)) {
    form().addRow(QStringLiteral("text"), {}, m_text);
    if (line.hasLines) m_text->setLeastLines(4);
    m_text->replaceText(line.text);
    m_text->selectAll();
    m_text->setFocus();
    setAbout("third", line.id);
    retranslate();
}

Problems ThirdTextDialog::keep() {
    return m_desk.write(m_line.id, m_text->toPlainText());
}

void ThirdTextDialog::retranslate() {
    QStringList words{tr("What you write here holds in place of both. The other copies will see the same.")};
    for (const InboxLine::Side& side : m_line.sides)
        words.append(side.who + u'\n' + side.what);
    setWords(withVisibleControls(m_line.title), words.join(QStringLiteral("\n\n")), tr("Let it hold"));
    form().setLabel(QStringLiteral("text"), tr("What holds from now on"));
}

} // namespace aelwyd
