// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kit/questions.h"

#include <QStringList>

namespace aelwyd::test {

/// Answers whatever the window asks as it was told to, and remembers what that was.
struct Answers final : Questions {
    /// To every question with a yes and a no.
    bool sure = true;
    /// A line of text; nothing: cancelled.
    std::optional<QString> typed;
    /// Files and folders, given in turn; after the last: cancelled.
    QStringList paths;
    /// Title and text of each question with a yes and a no.
    QStringList asked;
    /// The text of whatever was only told.
    QStringList told;

    bool confirm(const QString& title, const QString& text, const QString&) override {
        asked.append(title + u'\n' + text);
        return sure;
    }
    void tell(const QString&, const QString& text) override { told.append(text); }
    std::optional<QString> ask(const QString&, const QString&, const QString&) override { return typed; }
    QString fileToOpen(const QString&, const QString&) override { return next(); }
    QString fileToSave(const QString&, const QString&, const QString&) override { return next(); }
    QString folderToUse(const QString&) override { return next(); }

  private:
    QString next() { return paths.isEmpty() ? QString() : paths.takeFirst(); }
};

} // namespace aelwyd::test
