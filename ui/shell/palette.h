// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QIcon>
#include <functional>

class QListWidget;

namespace aelwyd {

class TextField;

/// One thing that can be found: what it is, what it says beside it, what choosing it does.
struct PaletteFinding {
    QString title;
    QString detail;
    QIcon icon;
    std::function<void()> go;
};

/// Finds people, pages and actions while one types; Up, Down and Enter choose.
class Palette final : public QDialog {
    Q_OBJECT
  public:
    using Search = std::function<QList<PaletteFinding>(const QString&)>;
    Palette(Search search, QWidget* parent);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void find(const QString& text);
    void choose();
    void speak(int row);
    Search m_search;
    QList<PaletteFinding> m_findings;
    TextField* m_field;
    QListWidget* m_list;
};

} // namespace aelwyd
