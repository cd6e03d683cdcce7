// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/framework.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace aelwyd {

class PlainLabel;
class TextField;

/// Some of many named things: closed it says in words what is chosen, opened it shows every choice with a box
/// to tick, in groups, and narrows them by what is typed.
class PickList final : public QWidget {
    Q_OBJECT
  public:
    struct Group {
        /// Empty: no heading.
        BilingualText title;
        /// Goes before the code of each entry in chosen(), with a slash; may be empty.
        QString code;
        QList<CatalogueEntry> entries;
    };
    explicit PickList(QList<Group> groups, QWidget* parent = nullptr);

    const QStringList& chosen() const { return m_chosen; }
    /// Codes that are in no group stay chosen and are shown as they are.
    void setChosen(const QStringList& codes);
    void retranslate();

  signals:
    /// A person ticked or cleared a box.
    void picked();

  private:
    void open(bool open);
    void build();
    void addGroup(const Group& group);
    void narrow(const QString& typed);
    void tick(const QString& code, bool on);
    void showChosen();
    QString nameOf(const QString& code) const;

    QList<Group> m_groups;
    QStringList m_chosen;
    PlainLabel* m_summary;
    QPushButton* m_button;
    QWidget* m_choices = nullptr;
    QVBoxLayout* m_layout;
    TextField* m_search = nullptr;
};

} // namespace aelwyd
