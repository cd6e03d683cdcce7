// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aelwyd {

class FormDialog;

/// A widget that hears of the forms above it; each form tells the nearest one that it was opened over.
class FormHost {
  public:
    virtual ~FormHost() = default;
    /// `form` is seen now, and has noted what stood in it.
    virtual void formShown(FormDialog& form) = 0;
};

} // namespace aelwyd
