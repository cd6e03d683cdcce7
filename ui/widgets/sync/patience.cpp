// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sync/patience.h"

#include <QCoreApplication>
#include <QPointer>
#include <QProgressDialog>
#include <memory>

namespace aelwyd {

ExchangeProgress patience(const QString& words, QWidget* window, int moment) {
    // The window may take the dialog with it.
    const auto close = [](QPointer<QProgressDialog>* dialog) {
        delete dialog->data();
        delete dialog;
    };
    const std::shared_ptr<QPointer<QProgressDialog>> dialog(
        new QPointer<QProgressDialog>(new QProgressDialog(window)), close);
    QProgressDialog& bar = **dialog;
    bar.setWindowModality(Qt::WindowModal);
    bar.setMinimumDuration(moment);
    bar.setLabelText(words);
    bar.setAccessibleName(words);
    bar.setCancelButtonText(QCoreApplication::translate("aelwyd::Patience", "Stop"));
    bar.setAutoReset(false);
    bar.setAutoClose(false);
    bar.setMaximum(0);
    return [dialog](int done, int all) {
        if (!*dialog) return false;
        if ((*dialog)->maximum() != all) (*dialog)->setMaximum(all);
        (*dialog)->setValue(done);
        return *dialog && !(*dialog)->wasCanceled();
    };
}

} // namespace aelwyd
