// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/visits/asplannedmodel.h"
#include "ui/widgets/kit/growingdialog.h"

#include <memory>
#include <optional>

class QPushButton;

namespace aelwyd {

class CodeBox;
class PlainLabel;
class Remark;
class TableBox;

/// Many visits of a week that were made just as planned, recorded at one go: whatever was different is ticked
/// off first. It stays open while something is left.
class AsPlannedDialog final : public GrowingDialog {
    Q_OBJECT
  public:
    explicit AsPlannedDialog(std::unique_ptr<AsPlannedModel> model, QWidget* parent = nullptr);
    /// What was recorded; empty if nothing was.
    const QString& outcome() const { return m_outcome; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void build();
    bool isTicked(const QModelIndex& cell) const;
    void toggle(const QModelIndex& cell);
    void record();
    void showCount();
    void retranslate();

    std::unique_ptr<AsPlannedModel> m_model;
    QString m_outcome;
    /// Whether the row was ticked beside whose box the button of the mouse went down.
    std::optional<bool> m_wasTicked;
    PlainLabel* m_title;
    PlainLabel* m_text;
    CodeBox* m_choice;
    TableBox* m_table;
    PlainLabel* m_nothing;
    Remark* m_told;
    Remark* m_refusal;
    QPushButton* m_all;
    QPushButton* m_none;
    QPushButton* m_record;
    QPushButton* m_close;
};

} // namespace aelwyd
