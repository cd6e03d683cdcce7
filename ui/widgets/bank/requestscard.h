// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/personrequests.h"
#include "ui/widgets/kit/card.h"

class QPushButton;
class QVBoxLayout;

namespace aelwyd {

class PlainLabel;
class Remark;
class RequestEditor;

/// What the person would like to do with the time that they have saved; a wish lights up when the bank has
/// the minutes for it.
class RequestsCard final : public Card {
    Q_OBJECT
  public:
    /// `requests` is not owned and must outlive the card.
    explicit RequestsCard(PersonRequests& requests, QWidget* parent = nullptr);
    void closeEditor();

  signals:
    /// A flexible visit is wanted for it.
    void visitAsked(const aelwyd::TimeRequest& request);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refresh();
    QWidget* makeLine(const RequestLine& line);
    QWidget* makeWords(const RequestLine& line) const;
    void edit(const std::optional<TimeRequest>& request);
    void letGo(const QUuid& id);
    void retranslate();

    PersonRequests& m_requests;
    QPushButton* m_add;
    RequestEditor* m_editor;
    PlainLabel* m_about;
    Remark* m_refused;
    QVBoxLayout* m_lines;
};

} // namespace aelwyd
