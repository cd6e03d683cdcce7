// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/typedwords.h"

#include "ui/widgets/kit/bilingualfield.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace aelwyd {

namespace {

/// The two sides of a bilingual field change places with the language of the interface.
QList<QPlainTextEdit*> areasIn(const QWidget& form) {
    QList<QPlainTextEdit*> areas = form.findChildren<QPlainTextEdit*>();
    areas.removeIf([](const QPlainTextEdit* area) {
        return area->parentWidget() && qobject_cast<BilingualField*>(area->parentWidget()->parentWidget());
    });
    return areas;
}

QList<QAbstractButton*> ticksIn(const QWidget& form) {
    QList<QAbstractButton*> ticks = form.findChildren<QAbstractButton*>();
    ticks.removeIf([](const QAbstractButton* button) { return !button->isCheckable(); });
    return ticks;
}

QString numbered(const char* kind, qsizetype at) {
    return QLatin1String(kind) + QString::number(at);
}

template <class Field, class Use>
void eachOf(const QList<Field*>& fields, const char* kind, const Use& use) {
    for (qsizetype at = 0; at < fields.size(); ++at)
        use(numbered(kind, at), *fields.at(at));
}

/// Calls `use` with the name and the field of each.
template <class Lines, class Areas, class Both, class Choices, class Ticks>
void eachIn(const QWidget& form, const Lines& lines, const Areas& areas, const Both& both,
            const Choices& choices, const Ticks& ticks) {
    // Ticks and choices first: they may show and fill other fields.
    eachOf(ticksIn(form), "tick", ticks);
    eachOf(form.findChildren<QComboBox*>(), "choice", choices);
    eachOf(form.findChildren<QLineEdit*>(), "line", lines);
    eachOf(areasIn(form), "area", areas);
    eachOf(form.findChildren<BilingualField*>(), "both", both);
}

/// As if somebody had chosen it.
void chooseIn(QComboBox& box, int index) {
    if (index < 0 || index >= box.count() || index == box.currentIndex()) return;
    box.setCurrentIndex(index);
    emit box.activated(index);
}

} // namespace

QJsonObject typedIn(const QWidget& form) {
    QJsonObject typed;
    eachIn(
        form, [&](const QString& name, const QLineEdit& line) { typed.insert(name, line.text()); },
        [&](const QString& name, const QPlainTextEdit& area) { typed.insert(name, area.toPlainText()); },
        [&](const QString& name, const BilingualField& both) {
            typed.insert(name, QJsonObject{{QStringLiteral("cy"), both.text().cy},
                                           {QStringLiteral("en"), both.text().en}});
        },
        [&](const QString& name, const QComboBox& box) { typed.insert(name, box.currentIndex()); },
        [&](const QString& name, const QAbstractButton& tick) { typed.insert(name, tick.isChecked()); });
    return typed;
}

void typeInto(const QWidget& form, const QJsonObject& typed) {
    const auto with = [&typed](const QString& name, const auto& put) {
        if (const auto found = typed.constFind(name); found != typed.constEnd()) put(found.value());
    };
    eachIn(
        form,
        [&](const QString& name, QLineEdit& line) {
            with(name, [&](const QJsonValue& words) { line.setText(words.toString()); });
        },
        [&](const QString& name, QPlainTextEdit& area) {
            with(name, [&](const QJsonValue& words) { area.setPlainText(words.toString()); });
        },
        [&](const QString& name, BilingualField& both) {
            with(name, [&](const QJsonValue& words) {
                both.setText(
                    {words[QStringLiteral("cy")].toString(), words[QStringLiteral("en")].toString()});
            });
        },
        [&](const QString& name, QComboBox& box) {
            with(name, [&](const QJsonValue& index) { chooseIn(box, index.toInt(-1)); });
        },
        [&](const QString& name, QAbstractButton& tick) {
            with(name, [&](const QJsonValue& on) { tick.setChecked(on.toBool()); });
        });
}

} // namespace aelwyd
