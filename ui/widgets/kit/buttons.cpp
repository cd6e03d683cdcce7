// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/buttons.h"

#include "ui/widgets/kit/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace aelwyd {

/// Between icon and words; links have it from the style.
static constexpr int kGap = 6;

namespace {

/// Enter presses the button that has the keys, never another one of the dialog.
class EnteredButton final : public QPushButton {
  public:
    using QPushButton::QPushButton;

  protected:
    void keyPressEvent(QKeyEvent* event) override {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!enter) return QPushButton::keyPressEvent(event);
        if (!event->isAutoRepeat()) click();
    }
};

} // namespace

static QPushButton* button(const QString& text, const char* iconName, const char* kind, Tint tint) {
    auto* made = new EnteredButton(text);
    made->setProperty("kind", QString::fromLatin1(kind));
    made->setAutoDefault(false);
    made->setCursor(Qt::PointingHandCursor);
    if (iconName) made->setIcon(icon(iconName, tint));
    if (iconName) made->setIconSize({qstrcmp(kind, "link") == 0 ? 17 : 17 + kGap, 17});
    return made;
}

QPushButton* primaryButton(const QString& text, const char* iconName) {
    return button(text, iconName, "primary", Tint::OnAccent);
}

QPushButton* plainButton(const QString& text, const char* iconName) {
    return button(text, iconName, "plain", Tint::Ink);
}

QPushButton* linkButton(const QString& text, const char* iconName) {
    return button(text, iconName, "link", Tint::Accent);
}

QHBoxLayout* buttonRow(const QList<QPushButton*>& buttons) {
    auto* row = new QHBoxLayout;
    for (QPushButton* each : buttons)
        row->addWidget(each);
    row->addStretch(1);
    return row;
}

QToolButton* iconButton(const char* iconName, const QString& name) {
    auto* made = new QToolButton;
    made->setIcon(icon(iconName));
    made->setIconSize({18, 18});
    made->setFocusPolicy(Qt::StrongFocus);
    made->setCursor(Qt::PointingHandCursor);
    setButtonName(made, name);
    return made;
}

void tickQuietly(QAbstractButton& button, bool on) {
    const QSignalBlocker quiet(&button);
    button.setChecked(on);
}

void setButtonName(QToolButton* button, const QString& name) {
    button->setAccessibleName(name);
    button->setToolTip(name.toHtmlEscaped());
}

} // namespace aelwyd
