// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblewalk.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QTabBar>
#include <QTextDocument>

namespace aelwyd::test {
namespace {

QString described(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return QStringLiteral("%1 “%2” in %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             parent ? QString::fromLatin1(parent->metaObject()->className()) : QStringLiteral("nothing"));
}

QString spokenName(QWidget& widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// The line edits inside spin boxes and combo boxes speak with the name of their box; tabs speak for a tab
/// bar.
bool speaksForItself(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return !qobject_cast<const QTabBar*>(&widget) && !qobject_cast<const QAbstractSpinBox*>(parent) &&
           !qobject_cast<const QComboBox*>(parent);
}

void checkName(QWidget& widget, QStringList& faults) {
    if (widget.focusPolicy() == Qt::NoFocus || widget.focusProxy() || !speaksForItself(widget)) return;
    const QString name = spokenName(widget);
    if (name.trimmed().isEmpty())
        faults.append(described(widget) + QStringLiteral(" has no accessible name."));
    if (name != name.trimmed())
        faults.append(described(widget) + QStringLiteral(" has spaces around its accessible name."));
}

/// A combo box may say what is chosen as its name; then a label or a description has to say what it is for.
void checkPurpose(QWidget& widget, QStringList& faults) {
    if (!qobject_cast<QComboBox*>(&widget) || widget.focusPolicy() == Qt::NoFocus) return;
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    const bool isDescribed = interface && !interface->text(QAccessible::Description).isEmpty();
    if (interface && !isDescribed && interface->relations(QAccessible::Label).isEmpty())
        faults.append(described(widget) + QStringLiteral(" does not say what it is for."));
}

void checkPlainText(QWidget& widget, QStringList& faults) {
    const auto* label = qobject_cast<QLabel*>(&widget);
    if (label && label->textFormat() != Qt::PlainText)
        faults.append(
            QStringLiteral("%1 may show rich text: %2").arg(described(widget), label->text().left(40)));
    if (Qt::mightBeRichText(widget.toolTip()))
        faults.append(described(widget) + QStringLiteral(" has a rich tool tip."));
}

QString mnemonicOf(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return QKeySequence::mnemonic(button->text()).toString();
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label && label->buddy() ? QKeySequence::mnemonic(label->text()).toString() : QString();
}

void checkMnemonic(QWidget& widget, QHash<QString, QString>& taken, QStringList& faults) {
    const QString mnemonic = mnemonicOf(widget);
    if (mnemonic.isEmpty()) return;
    const QString other = taken.value(mnemonic);
    if (!other.isEmpty())
        faults.append(QStringLiteral("%1 and %2 share %3.").arg(other, described(widget), mnemonic));
    taken.insert(mnemonic, described(widget));
}

} // namespace

QStringList accessibilityFaults(QWidget& root) {
    QStringList faults;
    QHash<QString, QString> mnemonics;
    QList<QWidget*> all = root.findChildren<QWidget*>();
    all.prepend(&root);
    for (QWidget* widget : std::as_const(all)) {
        if (widget->objectName().startsWith(QLatin1String("qt_"))) continue;
        checkPlainText(*widget, faults);
        if (widget != &root && !widget->isVisibleTo(&root)) continue;
        if (widget != &root) checkName(*widget, faults);
        if (widget != &root) checkPurpose(*widget, faults);
        checkMnemonic(*widget, mnemonics, faults);
    }
    return faults;
}

} // namespace aelwyd::test
