// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/duelist.h"

#include "ui/presentation/wording/staffdue.h"
#include "ui/widgets/kit/labels.h"

#include <QVBoxLayout>

namespace aelwyd {

namespace {

/// From so many days before on it stands out.
constexpr int kSoonDays = 14;

Remark::Kind kindOf(const DueItem& item, QDate today) {
    if (item.state == DueState::Late) return Remark::Kind::Problem;
    return item.on <= today.addDays(kSoonDays) ? Remark::Kind::Warning : Remark::Kind::Quiet;
}

} // namespace

DueListing::DueListing(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
}

void DueListing::setItems(const StaffDesk& desk, const QList<DueItem>& items, const QString& none) {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const DueItem& item : items) {
        auto* remark = new Remark(kindOf(item, desk.today()));
        m_rows->addWidget(remark);
        const QString unit = item.unit.isEmpty() ? QString() : desk.competenceName(item.unit);
        remark->setText(wording::due(item, desk.today(), unit));
    }
    if (items.isEmpty()) {
        auto* good = new Remark(Remark::Kind::Good);
        m_rows->addWidget(good);
        good->setText(none);
    }
}

} // namespace aelwyd
