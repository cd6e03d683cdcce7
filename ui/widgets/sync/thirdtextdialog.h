// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/sync/inboxdesk.h"
#include "ui/widgets/kit/formdialog.h"

namespace aelwyd {

class TextArea;

/// Something else than what either side wrote: both sides to read, and one text that holds from now on.
class ThirdTextDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the dialog.
    ThirdTextDialog(InboxDesk& desk, const InboxLine& line, QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    InboxDesk& m_desk;
    const InboxLine m_line;
    TextArea* m_text;
};

} // namespace aelwyd
