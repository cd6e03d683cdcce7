// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/printing/printwindow.h"

#include "ui/presentation/printing/planfile.h"
#include "ui/widgets/printing/printchoices.h"

namespace aelwyd {

PrintWindow::PrintWindow(const PlanPrinter& printer, std::function<PlanDocument()> document, QWidget* parent)
    : PrintWindow(printer, std::move(document), new PrintChoices, parent) {}

PrintWindow::PrintWindow(const PlanPrinter& printer, std::function<PlanDocument()> document,
                         PrintChoices* choices, QWidget* parent)
    : PaperWindow(choices, parent)
    , m_printer(printer)
    , m_document(std::move(document))
    , m_choices(choices) {
    connect(m_choices, &PrintChoices::changed, this, &PrintWindow::refresh);
    retranslate();
    refresh();
}

void PrintWindow::refresh() {
    prepare([&printer = m_printer, document = m_document(), layout = m_choices->planLayout(),
             language = m_choices->language()] { return printer.pdf(document, layout, language); });
}

QString PrintWindow::fileName() const {
    return planFileName(m_document(), m_choices->planLayout(), m_choices->language());
}

QString PrintWindow::subject() const {
    return fullName(m_document().person);
}

} // namespace aelwyd
