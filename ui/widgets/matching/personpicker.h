// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/matching/personfinder.h"
#include "ui/widgets/kit/textfields.h"

class QCompleter;

namespace aelwyd {

/// A line in which a person is found while one types: arrow keys and Enter choose, Enter alone takes the
/// first who is found.
class PersonPicker final : public TextField {
    Q_OBJECT
  public:
    /// `choices` is not owned and must outlive the line.
    explicit PersonPicker(PersonFinder& choices, QWidget* parent = nullptr);
    const std::optional<ServiceUserId>& person() const { return m_person; }
    /// Not announced by `chosen`.
    void setPerson(const std::optional<ServiceUserId>& id);
    /// Something is typed that is nobody.
    bool isOpen() const { return !m_person && !text().trimmed().isEmpty(); }
    /// Takes the one whose choice stands there word for word, as where it was put back, and nobody where the
    /// line was emptied. Not announced.
    void takeTyped();
    void setListName(const QString& name);

  signals:
    void chosen();
    /// What is typed is no longer the one who was chosen.
    void unchosen();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void search(const QString& text);
    void takeFirst();
    void choose(int row);

    PersonFinder& m_choices;
    QCompleter* m_completer;
    std::optional<ServiceUserId> m_person;
};

} // namespace aelwyd
