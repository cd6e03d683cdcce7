// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdialogs.h"

#include "ui/widgets/kit/labels.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace aelwyd {
namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

using Row = QPair<QString, QString>;

QList<Row> rowsOf(const QList<QAction*>& actions) {
    QList<Row> rows;
    for (const QAction* action : actions)
        if (!action->shortcut().isEmpty())
            rows.append({action->shortcut().toString(QKeySequence::NativeText), action->text()});
    rows.append({QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText),
                 Help::tr("Print the plan of the person on the page")});
    rows.append({QStringLiteral("Tab"), Help::tr("To the next field")});
    rows.append({QStringLiteral("Ctrl+Tab"), Help::tr("To the next tab")});
    rows.append({QStringLiteral("Ctrl+Enter"), Help::tr("Keep a form from any of its fields")});
    rows.append({QStringLiteral("Esc"), Help::tr("Close a dialog without doing anything")});
    return rows;
}

QDialogButtonBox* closeButton(QDialog& dialog) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

} // namespace

void showKeys(const QList<QAction*>& actions, QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(Help::tr("Keys"));
    auto* grid = new QGridLayout(&dialog);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(10);
    grid->addWidget(plainLabel(Help::tr("Everything works without a mouse"), TextRole::CardTitle), 0, 0, 1,
                    2);
    int line = 1;
    for (const Row& row : rowsOf(actions)) {
        grid->addWidget(plainLabel(row.first, TextRole::Strong), line, 0);
        grid->addWidget(plainLabel(row.second), line++, 1);
    }
    grid->addWidget(closeButton(dialog), line, 0, 1, 2);
    dialog.exec();
}

void showAbout(QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(Help::tr("About Aelwyd"));
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(28, 24, 28, 20);
    column->setSpacing(10);
    auto* name = plainLabel(QStringLiteral("Aelwyd"));
    name->setProperty("tone", QStringLiteral("brand"));
    column->addWidget(name);
    column->addWidget(
        plainLabel(Help::tr("Version: %1").arg(QCoreApplication::applicationVersion()), TextRole::Soft));
    for (const QString& sentence :
         {Help::tr("The office of a home-care agency in Wales, in Welsh and in English."),
          Help::tr("Free software under the GNU General Public License, version 3 or later: use it, study "
                   "it, share it, change it."),
          Help::tr("Icons: Lucide (ISC licence). Letters: Inter or Noto Sans (SIL Open Font License).")}) {
        auto* label = wrappedLabel(sentence);
        label->setMinimumWidth(420);
        column->addWidget(label);
    }
    column->addWidget(closeButton(dialog));
    dialog.exec();
}

} // namespace aelwyd
