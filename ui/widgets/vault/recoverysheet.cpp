// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vault/recoverysheet.h"

#include "ui/presentation/wording/dates.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/theme.h"

#include <QCoreApplication>
#include <QDate>
#include <QFontDatabase>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace aelwyd {

namespace {

struct RecoveryWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryWords)
};

/// In millimetres: room for a punch and for what a printer cannot reach.
constexpr QMarginsF kSheetMargins(22, 22, 22, 22);

/// Draws text below `y`, in points of `size`; returns where the next line may begin.
int draw(QPainter& painter, int y, int size, bool bold, const QString& text) {
    QFont font = painter.font();
    font.setPointSize(size);
    font.setBold(bold);
    painter.setFont(font);
    const QRect page = painter.viewport();
    const int flags = Qt::TextWordWrap | Qt::AlignLeft;
    const QRect room(page.left(), y, page.width(), page.height() - y);
    const QRect used = painter.boundingRect(room, flags, text);
    painter.drawText(room, flags, text);
    return used.bottom() + used.height() / (text.count(u'\n') + 2);
}

void drawSheet(QPrinter& printer, const QStringList& groups, const QString& agency) {
    QPainter painter(&printer);
    int y = draw(painter, 0, 20, true, RecoveryWords::tr("Recovery key"));
    y = draw(painter, y, 12, false, agency);
    y = draw(painter, y, 12, false, wording::date(QDate::currentDate()));
    QFont fixed(QStringLiteral("monospace"));
    fixed.setStyleHint(QFont::TypeWriter);
    painter.setFont(fixed);
    y = draw(painter, y + y / 8, 16, true, recoveryLines(groups));
    painter.setFont(QFont());
    draw(painter, y + y / 8, 12, false,
         RecoveryWords::tr("Whoever holds this sheet can open the agency's file. Keep it where only managers "
                           "can reach it, away from the computer, such as in a safe. It is needed when every "
                           "passphrase is forgotten."));
}

} // namespace

QString recoveryLines(const QStringList& groups) {
    return groups.mid(0, groups.size() / 2).join(u' ') + u'\n' + groups.mid(groups.size() / 2).join(u' ');
}

void showRecoveryKey(PlainLabel& label, const QStringList& groups) {
    QFont fixed = fontFor(TextRole::Figure, label.font());
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    label.setFont(fixed);
    label.setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    label.setText(recoveryLines(groups));
    label.setAccessibleName(
        QStringLiteral("%1: %2").arg(RecoveryWords::tr("Recovery key"), groups.join(u' ')));
}

bool printRecoverySheet(const QStringList& groups, const QString& agency, QWidget* window) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(RecoveryWords::tr("Recovery key"));
    printer.setPageMargins(kSheetMargins, QPageLayout::Millimeter);
    QPrintDialog dialog(&printer, window);
    if (dialog.exec() != QDialog::Accepted) return false;
    drawSheet(printer, groups, agency);
    return true;
}

} // namespace aelwyd
