// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/textfields.h"

#include "core/base/text.h"
#include "ui/widgets/kit/offeredlist.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStringListModel>
#include <algorithm>
#include <memory>

namespace aelwyd {
namespace {

/// Undo and redo belong to the window, whatever has the focus.
bool isUndoOrRedo(QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

int samePrefix(const QString& a, const QString& b) {
    const auto least = std::min(a.size(), b.size());
    const auto [end, other] = std::mismatch(a.begin(), a.begin() + least, b.begin());
    Q_UNUSED(other)
    return static_cast<int>(end - a.begin());
}

int sameSuffix(const QString& a, const QString& b, int prefix) {
    int same = 0;
    const int most = static_cast<int>(std::min(a.size(), b.size())) - prefix;
    while (same < most && a.at(a.size() - 1 - same) == b.at(b.size() - 1 - same))
        ++same;
    return same;
}

QString onOneLine(QString text) {
    return text.replace(u'\r', u' ').replace(u'\n', u' ');
}

/// Names that begin with what was typed come first, then those of which a later word does.
QStringList bestFirst(QStringList names, const QString& typed) {
    const auto rank = [&](const QString& name) {
        if (name.startsWith(typed, Qt::CaseInsensitive)) return 0;
        return name.contains(u' ' + typed, Qt::CaseInsensitive) ? 1 : 2;
    };
    std::stable_sort(names.begin(), names.end(),
                     [&](const QString& a, const QString& b) { return rank(a) < rank(b); });
    return names;
}

} // namespace

TextField::TextField(QWidget* parent)
    : QLineEdit(parent)
    , m_longest(kLongestName) {}

void offerNames(TextField& field, const QStringList& names) {
    auto* offered = new QStringListModel(names, &field);
    auto* offer = new OfferedList(offered, &field);
    offered->setParent(offer);
    QObject::connect(&field, &QLineEdit::textEdited, offered, [offered, names](const QString& typed) {
        offered->setStringList(bestFirst(names, typed));
    });
    offer->setCaseSensitivity(Qt::CaseInsensitive);
    offer->setFilterMode(Qt::MatchContains);
    field.setCompleter(offer);
}

void TextField::replaceText(const QString& text) {
    if (text == this->text()) return;
    const int place = cursorPosition();
    setText(text);
    setCursorPosition(std::min(place, static_cast<int>(text.size())));
}

bool TextField::event(QEvent* event) {
    if (!isUndoOrRedo(event)) return QLineEdit::event(event);
    event->ignore();
    return false;
}

void TextField::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) return insertOrRefuse(QGuiApplication::clipboard()->text());
    QLineEdit::keyPressEvent(event);
}

void TextField::insertOrRefuse(const QString& text) {
    if (isReadOnly()) return;
    const int length = static_cast<int>(this->text().size() - selectedText().size() + text.size());
    if (length > m_longest) return emit refused(length, m_longest);
    insert(onOneLine(text));
}

/// The standard menu without its undo, and with our paste.
void TextField::contextMenuEvent(QContextMenuEvent* event) {
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    for (QAction* action : menu->actions()) {
        const QString name = action->objectName();
        if (name == QLatin1String("edit-undo") || name == QLatin1String("edit-redo"))
            action->setVisible(false);
        if (name != QLatin1String("edit-paste")) continue;
        action->disconnect();
        connect(action, &QAction::triggered, this,
                [this] { insertOrRefuse(QGuiApplication::clipboard()->text()); });
    }
    menu->exec(event->globalPos());
}

void TextField::dropEvent(QDropEvent* event) {
    if (event->mimeData()->text().size() + text().size() <= m_longest) return QLineEdit::dropEvent(event);
    emit refused(static_cast<int>(event->mimeData()->text().size() + text().size()), m_longest);
}

TextArea::TextArea(Lines lines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
    , m_longest(lines == Lines::One ? kLongestName : kLongestNote) {
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_silent) emit edited();
    });
    fit();
}

void TextArea::replaceText(const QString& text) {
    const QString old = toPlainText();
    if (old == text) return;
    const int prefix = samePrefix(old, text);
    const int suffix = sameSuffix(old, text, prefix);
    m_silent = true;
    QTextCursor change(document());
    change.setPosition(prefix);
    change.setPosition(static_cast<int>(old.size()) - suffix, QTextCursor::KeepAnchor);
    change.insertText(text.mid(prefix, text.size() - prefix - suffix));
    m_silent = false;
}

void TextArea::setLeastLines(int lines) {
    m_leastLines = lines;
    fit();
}

bool TextArea::event(QEvent* event) {
    if (!isUndoOrRedo(event)) return QPlainTextEdit::event(event);
    event->ignore();
    return false;
}

bool TextArea::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasText();
}

void TextArea::insertFromMimeData(const QMimeData* source) {
    const QString text = source->text();
    const qsizetype kept = document()->characterCount() - 1 - textCursor().selectedText().size();
    if (kept + text.size() > m_longest) return emit refused(static_cast<int>(kept + text.size()), m_longest);
    textCursor().insertText(m_lines == Lines::One ? onOneLine(text) : text);
    ensureCursorVisible();
}

/// In a dialog the next control may be the one that leaves it, with all that was typed.
void TextArea::goOn(QKeyEvent* event) {
    if (qobject_cast<QDialog*>(window())) return event->ignore();
    focusNextChild();
}

void TextArea::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // With Control it belongs to the form.
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) return event->ignore();
    if (enter && m_lines == Lines::One) return goOn(event);
    const bool full = document()->characterCount() > m_longest && !textCursor().hasSelection();
    if (full && !event->text().isEmpty() && event->text().at(0).isPrint())
        return emit refused(m_longest + 1, m_longest);
    QPlainTextEdit::keyPressEvent(event);
}

void TextArea::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    emit left();
}

void TextArea::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextArea::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

int TextArea::heightFor(int lines) const {
    constexpr int kFrame = 2 * (1 + 3);
    return lines * fontMetrics().lineSpacing() + static_cast<int>(2 * document()->documentMargin()) + kFrame;
}

void TextArea::fit() {
    const int lines = static_cast<int>(document()->documentLayout()->documentSize().height());
    const int height = heightFor(std::max({lines, m_leastLines, 1}));
    if (height == minimumHeight()) return;
    setFixedHeight(height);
    updateGeometry();
}

QSize TextArea::sizeHint() const {
    return {240, std::max(minimumHeight(), heightFor(m_leastLines))};
}

QSize TextArea::minimumSizeHint() const {
    return {120, heightFor(1)};
}

} // namespace aelwyd
