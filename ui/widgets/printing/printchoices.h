// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/planlayout.h"

#include <QWidget>

class QButtonGroup;
class QRadioButton;

namespace aelwyd {

class PlainLabel;

/// Which layout, and in which language; what was chosen last is chosen again.
class PrintChoices final : public QWidget {
    Q_OBJECT

  public:
    explicit PrintChoices(QWidget* parent = nullptr);

    PlanLayout planLayout() const;
    PrintLanguage language() const;
    void choose(PlanLayout layout, PrintLanguage language);

  signals:
    void changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QButtonGroup* makeGroup(int count);
    void remember() const;
    void recall();
    void retranslate();
    void nameGroup(QButtonGroup* group, const QString& title, const QStringList& names);

    PlainLabel* m_layoutTitle;
    PlainLabel* m_languageTitle;
    QButtonGroup* m_layouts;
    QButtonGroup* m_languages;
};

} // namespace aelwyd
