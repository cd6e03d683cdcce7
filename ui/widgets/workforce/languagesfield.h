// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workforce/careworker.h"
#include "ui/widgets/kit/codebox.h"

#include <QWidget>

class QVBoxLayout;

namespace aelwyd {

/// The languages that somebody speaks, each with its level, and a box to add one.
class LanguagesField final : public QWidget {
    Q_OBJECT
  public:
    explicit LanguagesField(QWidget* parent = nullptr);
    const QList<SpokenLanguage>& languages() const { return m_languages; }
    /// Not announced by `edited`.
    void setLanguages(const QList<SpokenLanguage>& languages);

  signals:
    void edited();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void build();
    QWidget* makeRow(int number);
    void add(const QString& code);
    void retranslate();

    QList<SpokenLanguage> m_languages;
    QVBoxLayout* m_rows;
    CodeBox* m_add;
};

} // namespace aelwyd
