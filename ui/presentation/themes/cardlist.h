// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/themes/themesdesk.h"

#include <QAbstractListModel>

namespace aelwyd {

/// The cards of one place of the board. They can be dragged, and cards of other places dropped.
class CardList final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role { KindRole = Qt::UserRole, KindWordRole, IdRole };

    /// `desk` is not owned and must outlive the list.
    CardList(ThemesDesk& desk, const BoardPlace& place, QObject* parent = nullptr);
    const BoardPlace& place() const { return m_place; }
    /// Reads the desk again.
    void refresh();
    QList<QUuid> idsOf(const QModelIndexList& rows) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& rows) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    /// Tells `dropped`; the cards move when the round does.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

  signals:
    void dropped(const QList<QUuid>& cards);

  private:
    ThemesDesk& m_desk;
    BoardPlace m_place;
    QList<ThemeCard> m_cards;
};

} // namespace aelwyd
