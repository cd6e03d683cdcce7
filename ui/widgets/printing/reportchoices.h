// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/planlayout.h"
#include "ui/presentation/printing/report.h"

#include <QWidget>

class QButtonGroup;

namespace aelwyd {

class PlainLabel;

/// In which language, and how large, a report is printed.
class ReportChoices final : public QWidget {
    Q_OBJECT

  public:
    /// `language` is chosen at first.
    explicit ReportChoices(PrintLanguage language, QWidget* parent = nullptr);

    ReportLayout reportLayout() const;
    /// One, or Welsh and English one after the other.
    QList<ReaderLanguage> languages() const;
    void choose(ReportLayout layout, PrintLanguage language);

  signals:
    void changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QButtonGroup* makeGroup(int count);
    void retranslate();

    PlainLabel* m_languageTitle;
    QButtonGroup* m_languages;
    PlainLabel* m_sizeTitle;
    QButtonGroup* m_sizes;
};

} // namespace aelwyd
