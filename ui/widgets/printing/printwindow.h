// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/planprinter.h"
#include "ui/widgets/printing/paperwindow.h"

#include <functional>

namespace aelwyd {

class PrintChoices;

/// Shows a plan as it will lie on paper.
class PrintWindow final : public PaperWindow {
    Q_OBJECT

  public:
    /// `printer` must outlive the window; `document` is asked again whenever the choice changes.
    PrintWindow(const PlanPrinter& printer, std::function<PlanDocument()> document,
                QWidget* parent = nullptr);

    PrintChoices& choices() { return *m_choices; }

  protected:
    QString fileName() const override;
    QString subject() const override;

  private:
    PrintWindow(const PlanPrinter& printer, std::function<PlanDocument()> document, PrintChoices* choices,
                QWidget* parent);
    void refresh();

    const PlanPrinter& m_printer;
    std::function<PlanDocument()> m_document;
    PrintChoices* m_choices;
};

} // namespace aelwyd
