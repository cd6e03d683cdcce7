// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/themes/cardlist.h"

#include "core/base/text.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/reviewwords.h"

#include <QMimeData>

namespace aelwyd {

static const QString kMimeType = QStringLiteral("application/x-aelwyd-theme-cards");
static constexpr qsizetype kIdBytes = 16;

CardList::CardList(ThemesDesk& desk, const BoardPlace& place, QObject* parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_place(place)
    , m_cards(desk.cards(place)) {}

void CardList::refresh() {
    const auto cards = m_desk.cards(m_place);
    if (cards == m_cards) return;
    beginResetModel();
    m_cards = cards;
    endResetModel();
}

QList<QUuid> CardList::idsOf(const QModelIndexList& rows) const {
    QList<QUuid> ids;
    for (const QModelIndex& index : rows)
        ids.append(m_cards.at(index.row()).id);
    return ids;
}

int CardList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant CardList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ThemeCard& card = m_cards.at(index.row());
    const QString words = withVisibleControls(card.words.preferring(installedLanguage()));
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "the head of a card, what it says").arg(wording::word(card.kind), words);
    case KindRole:
        return static_cast<int>(card.kind);
    case KindWordRole:
        return wording::word(card.kind);
    case IdRole:
        return card.id;
    default:
        return {};
    }
}

Qt::ItemFlags CardList::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QStringList CardList::mimeTypes() const {
    return {kMimeType};
}

QMimeData* CardList::mimeData(const QModelIndexList& rows) const {
    QByteArray bytes;
    for (const QUuid& id : idsOf(rows))
        bytes += id.toRfc4122();
    auto* data = new QMimeData;
    data->setData(kMimeType, bytes);
    return data;
}

bool CardList::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) const {
    return data->hasFormat(kMimeType);
}

bool CardList::dropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) {
    const QByteArray bytes = data->data(kMimeType);
    QList<QUuid> cards;
    for (qsizetype at = 0; at + kIdBytes <= bytes.size(); at += kIdBytes)
        cards.append(QUuid::fromRfc4122(bytes.mid(at, kIdBytes)));
    if (cards.isEmpty()) return false;
    emit dropped(cards);
    return true;
}

} // namespace aelwyd
