// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/stylesheet.h"

#include "ui/widgets/kit/theme.h"

namespace aelwyd {

/// Names in braces are tokens. A two-pixel ring in the accent shows the focus everywhere; where a control has
/// a thinner border without the focus, its padding makes up for the difference, so that nothing moves.
static const char* const kSheet = R"(
QMainWindow, QDialog, aelwyd--Page, #start { background: {ground}; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: {card}; color: {ink}; border: 1px solid {line}; padding: 4px 6px; }
QLabel { background: transparent; }
QLabel[tone="strong"] { font-weight: 600; }
QLabel[tone="soft"] { color: {softInk}; }
QLabel[tone="small"] { color: {softInk}; font-size: 9.5pt; }
QLabel[tone="cardTitle"] { font-size: 11.5pt; font-weight: 600; }
QLabel[tone="title"] { font-size: 21pt; font-weight: 700; }
QLabel[tone="figure"] { color: {accent}; font-size: 18pt; font-weight: 700; }
QLabel[tone="badge"] { font-weight: 600; font-size: 9.5pt; }
QLabel[tone="brand"] { color: {accent}; font-size: 17pt; font-weight: 700; }
QLabel[tone="problem"] { color: {red}; font-size: 9.5pt; }
QLabel[tone="warning"] { color: {amber}; font-size: 9.5pt; }
QLabel[tone="good"] { color: {green}; font-size: 9.5pt; }

aelwyd--Card { background: {card}; border: 1px solid {line}; border-radius: 12px; }

QAbstractScrollArea { border: none; background: transparent; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QAbstractSpinBox {
  background: {card}; border: 1px solid {line}; border-radius: 8px; padding: 6px 9px;
  selection-background-color: {accent}; selection-color: {onAccent}; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 20px; }
QPlainTextEdit { padding: 3px 5px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: {softInk}; }
QLineEdit:focus, QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus { border: 2px solid {accent}; padding: 5px 8px; }
QPlainTextEdit:focus { border: 2px solid {accent}; padding: 2px 4px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: {ground}; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  background: {ground}; color: {softInk}; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QComboBox[problem="true"] { border-color: {red}; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url(:/icons/arrow-{mode}.svg); width: 14px; height: 14px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; border: none; width: 26px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url(:/icons/arrow-up-{mode}.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/arrow-{mode}.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: {card}; border: 1px solid {line}; border-radius: 8px; padding: 4px; outline: 0;
  selection-background-color: {accentGround}; selection-color: {accent}; }

QPushButton { background: {card}; border: 1px solid {line}; border-radius: 9px; padding: 8px 15px; font-weight: 600; }
QPushButton:hover { border-color: {softInk}; }
QPushButton:focus { border: 2px solid {accent}; padding: 7px 14px; }
QPushButton:pressed { background: {accentGround}; }
QPushButton:disabled { color: {softInk}; background: {ground}; }
QPushButton[kind="primary"] { background: {accent}; color: {onAccent}; border: 1px solid {accent}; }
QPushButton[kind="primary"]:hover { background: {accentHover}; }
QPushButton[kind="primary"]:focus { border: 2px solid {ink}; }
QPushButton[kind="primary"]:disabled { background: {line}; color: {softInk}; border-color: {line}; }
QPushButton[kind="link"] { background: transparent; color: {accent}; border: 2px solid transparent; padding: 5px 8px;
  text-align: left; }
QPushButton[kind="link"][inHead="true"] { padding: 0 8px; }
QToolButton[inHead="true"] { padding: 0; }
QPushButton[kind="link"]:hover { background: {accentGround}; }
QPushButton[kind="link"]:focus { border-color: {accent}; }
QPushButton[kind="link"]:disabled { color: {softInk}; }

QToolButton { background: transparent; border: 2px solid transparent; border-radius: 8px; padding: 4px; }
QToolButton:hover { background: {accentGround}; }
QToolButton:focus { border-color: {accent}; }
QToolButton:checked { background: {accentGround}; color: {accent}; }
QToolButton[kind="day"] { border: 2px solid {line}; border-radius: 8px; min-width: 34px; padding: 4px 3px; font-weight: 600;
  color: {softInk}; background: {card}; }
QToolButton[kind="day"]:hover { border-color: {softInk}; }
QToolButton[kind="day"]:checked { background: {accent}; color: {onAccent}; border-color: {accent}; }
QToolButton[kind="day"]:focus { border-color: {softInk}; }
QToolButton[kind="day"]:checked:focus { border-color: {ink}; }
QToolButton[kind="day"]:disabled { background: {ground}; }
QToolButton[kind="day"]:checked:disabled { background: {softInk}; border-color: {softInk}; color: {card}; }
QToolButton::menu-indicator { image: none; }

QCheckBox, QRadioButton { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 3px 5px 3px 3px;
  spacing: 9px; }
QCheckBox:focus, QRadioButton:focus { border-color: {accent}; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid {softInk}; background: {card}; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked { background: {accent}; border-color: {accent}; image: url(:/icons/tick-{mode}.svg); }
QRadioButton::indicator:checked { border: 5px solid {accent}; border-radius: 9px; width: 8px; height: 8px; background: {onAccent}; }
QCheckBox:disabled, QRadioButton:disabled { color: {softInk}; }
QCheckBox::indicator:disabled { border-color: {line}; background: {ground}; }
QCheckBox::indicator:checked:disabled { background: {softInk}; border-color: {softInk}; }

QTabWidget::pane { border: none; border-top: 1px solid {line}; }
QTabWidget::tab-bar { left: 28px; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: {softInk}; border: 2px solid transparent; border-bottom: 3px solid transparent;
  padding: 7px 3px 8px 3px; margin-right: 12px; }
QTabBar::tab:hover { color: {ink}; }
QTabBar::tab:selected { color: {accent}; border-bottom: 3px solid {accent}; font-weight: 600; }
QTabBar::tab:selected:focus { border: 2px solid {accent}; border-bottom: 3px solid {accent}; border-radius: 6px; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QListView, QTreeView, QTableView { background: {card}; border: 2px solid transparent; outline: 0; gridline-color: {line};
  selection-background-color: {accentGround}; selection-color: {ink}; alternate-background-color: {ground}; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid {accent}; border-radius: 8px; }
QListView::item, QTreeView::item { padding: 6px 8px; }
QTableView::item { padding: 6px 0; }
QHeaderView::section { background: {card}; color: {softInk}; border: none; border-bottom: 1px solid {line}; padding: 7px 8px;
  font-weight: 600; text-align: left; }
QTableCornerButton::section { background: {card}; border: none; border-bottom: 1px solid {line}; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: {line}; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: {softInk}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: {line}; }

QMenu { background: {card}; border: 1px solid {line}; padding: 6px; }
QMenu::item { padding: 7px 26px 7px 12px; border-radius: 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: {accentGround}; color: {accent}; }
QMenu::item:disabled { color: {softInk}; }
QMenu::separator { height: 1px; background: {line}; margin: 5px 8px; }
QMenuBar { background: {navigation}; border-bottom: 1px solid {line}; padding: 1px 10px; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 6px; }
QMenuBar::item:selected { background: {accentGround}; color: {accent}; }
QStatusBar { background: {navigation}; color: {softInk}; border-top: 1px solid {line}; }
QStatusBar::item { border: none; }
QProgressBar { background: {line}; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; text-align: center; }
QProgressBar::chunk { background: {accent}; border-radius: 4px; }

#navigation { background: {navigation}; }
#navigation QToolButton { text-align: left; border: 2px solid transparent; border-radius: 9px; padding: 6px 12px; }
#navigation QToolButton[current="true"] { background: {accentGround}; color: {accent}; font-weight: 600; }
#navigation QToolButton[current="false"]:hover { background: {navigationHover}; }
#navigation QToolButton:focus { border-color: {accent}; }
#navigation QLabel#mark { background: {accent}; color: {onAccent}; border-radius: 7px; padding: 0 3px; min-width: 8px;
  font-size: 8pt; font-weight: 700; }
#findings { background: transparent; }
#listPane { background: {card}; border-right: 1px solid {line}; }
)";

static QColor mix(const QColor& a, const QColor& b, double share) {
    return QColor::fromRgbF(a.redF() * (1 - share) + b.redF() * share,
                            a.greenF() * (1 - share) + b.greenF() * share,
                            a.blueF() * (1 - share) + b.blueF() * share);
}

QString styleSheetOf(const Tokens& t) {
    const QList<QPair<QString, QColor>> names{{"ground", t.ground},
                                              {"card", t.card},
                                              {"navigation", t.navigation},
                                              {"line", t.line},
                                              {"ink", t.ink},
                                              {"softInk", t.softInk},
                                              {"accent", t.accent},
                                              {"accentGround", t.accentGround},
                                              {"onAccent", t.onAccent},
                                              {"red", t.red},
                                              {"accentHover", mix(t.accent, t.ink, 0.15)},
                                              {"navigationHover", mix(t.navigation, t.accentGround, 0.5)}};
    QString sheet = QString::fromLatin1(kSheet);
    for (const auto& [name, colour] : names)
        sheet.replace(u'{' + name + u'}', colour.name());
    return sheet.replace(QStringLiteral("{mode}"),
                         t.ground.lightness() < 128 ? QStringLiteral("dark") : QStringLiteral("light"));
}

} // namespace aelwyd
