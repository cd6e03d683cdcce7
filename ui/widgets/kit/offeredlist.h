// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

namespace aelwyd {

/// What is offered under a field while somebody types: its words begin below those of the field, and Control
/// and Enter close it and go to the form, as they do without it.
class OfferedList final : public QCompleter {
    Q_OBJECT
  public:
    /// `model` is not owned. Goes with `field`, but does not offer itself there before it is set or asked.
    OfferedList(QAbstractItemModel* model, QWidget* field);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace aelwyd
