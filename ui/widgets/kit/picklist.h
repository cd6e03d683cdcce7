// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/framework.h"
#include "ui/presentation/wording/namedcode.h"

#include <QWidget>
#include <functional>

class QPushButton;
class QVBoxLayout;

namespace aelwyd {

class PlainLabel;
class TextField;

/// Some of many named things: closed it says in words what is chosen, opened it shows choices with boxes to
/// tick and narrows them by what is typed.
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
    using Choice = NamedCode;
    /// Choices that are asked for when they are needed, in the language of the interface: there may be
    /// thousands.
    struct Source {
        /// The first `most` choices that what is typed finds; nothing typed: the first of all.
        std::function<QList<Choice>(const QString& typed, int most)> find;
        /// What a code is called; the code itself where it is not known.
        std::function<QString(const QString& code)> name;
        /// Something else may be typed and taken.
        bool free = false;
    };
    /// Every choice at once, in groups.
    explicit PickList(QList<Group> groups, QWidget* parent = nullptr);
    explicit PickList(Source source, QWidget* parent = nullptr);

    const QStringList& chosen() const { return m_chosen; }
    /// Codes that are among no choices stay chosen and are shown as they are.
    void setChosen(const QStringList& codes);
    /// As if it had been clicked open; for a few choices that are nearly always needed.
    void showChoices() { open(true); }
    void retranslate();

  signals:
    /// A person ticked or cleared a box.
    void picked();

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void makeHead();
    void open(bool open);
    void build();
    void addSearch();
    void addGroup(const Group& group);
    QWidget* addBox(const Choice& choice);
    void narrow(const QString& typed);
    void showFound(const QString& typed);
    void takeTyped();
    void tick(const QString& code, bool on);
    void showChosen();
    QString nameOf(const QString& code) const;

    QList<Group> m_groups;
    Source m_source;
    QStringList m_chosen;
    PlainLabel* m_summary;
    QPushButton* m_button;
    QWidget* m_choices = nullptr;
    QVBoxLayout* m_layout;
    TextField* m_search = nullptr;
    QWidget* m_found = nullptr;
    QPushButton* m_take = nullptr;
};

/// A source of few choices, `all` of which are named anew each time.
PickList::Source sourceOf(std::function<QList<PickList::Choice>()> all, bool free = false);

} // namespace aelwyd
