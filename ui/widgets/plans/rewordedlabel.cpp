// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/rewordedlabel.h"

#include "core/base/text.h"
#include "ui/presentation/wording/languages.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QTextCursor>
#include <cmath>

namespace aelwyd {

namespace {

constexpr int kUsualWidth = 420;

QString heard(const ReworkedText& text) {
    QStringList words{wording::word(text.language) + u':'};
    for (const WordPiece& piece : text.pieces) {
        const QString said = withVisibleControls(piece.text.trimmed());
        words.append(piece.kind == WordPiece::Kind::Kept      ? said
                     : piece.kind == WordPiece::Kind::Removed ? RewordedLabel::tr("(no longer: %1)").arg(said)
                                                              : RewordedLabel::tr("(new: %1)").arg(said));
    }
    return words.join(u' ');
}

QTextCharFormat formatOf(WordPiece::Kind kind, const Tokens& tokens) {
    QTextCharFormat format;
    const bool removed = kind == WordPiece::Kind::Removed;
    format.setForeground(kind == WordPiece::Kind::Kept ? tokens.ink : removed ? tokens.red : tokens.green);
    if (kind == WordPiece::Kind::Kept) return format;
    format.setBackground(removed ? tokens.redGround : tokens.greenGround);
    format.setFontStrikeOut(removed);
    format.setFontUnderline(!removed);
    return format;
}

} // namespace

RewordedLabel::RewordedLabel(ReworkedText text, QWidget* parent)
    : PlainLabel(heard(text), TextRole::Body, parent)
    , m_text(std::move(text)) {
    m_document.setDocumentMargin(0);
    m_document.setUndoRedoEnabled(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    write();
}

void RewordedLabel::write() {
    const Tokens& tokens = tokensOf(QGuiApplication::palette());
    m_document.clear();
    m_document.setDefaultFont(font());
    QTextCursor cursor(&m_document);
    QTextCharFormat name;
    name.setForeground(tokens.softInk);
    cursor.insertText(wording::word(m_text.language) + QStringLiteral(":  "), name);
    for (const WordPiece& piece : m_text.pieces) {
        const QString words = withVisibleControls(piece.text);
        cursor.insertText(words.trimmed(), formatOf(piece.kind, tokens));
        cursor.insertText(words.endsWith(u'\n') ? QStringLiteral("\n") : QStringLiteral(" "),
                          QTextCharFormat());
    }
    updateGeometry();
}

QSize RewordedLabel::sizeHint() const {
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

QSize RewordedLabel::minimumSizeHint() const {
    return {120, fontMetrics().lineSpacing()};
}

int RewordedLabel::heightForWidth(int width) const {
    m_document.setTextWidth(width);
    return static_cast<int>(std::ceil(m_document.size().height()));
}

void RewordedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_document.setTextWidth(width());
    m_document.documentLayout()->draw(&painter, {});
}

void RewordedLabel::changeEvent(QEvent* event) {
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) write();
}

} // namespace aelwyd
