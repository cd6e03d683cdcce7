// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/weekheads.h"

#include "ui/presentation/visits/weekmodel.h"

#include <QStyle>
#include <QStyleOptionHeader>

namespace aelwyd {

WeekHeads::WeekHeads(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent) {
    setSectionResizeMode(QHeaderView::Stretch);
    setHighlightSections(false);
}

/// What the style adds around words and padding may go before the month does.
bool WeekHeads::haveRoom() const {
    const int spare = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    for (int section = 0; section < count(); ++section)
        if (sectionSizeFromContents(section).width() - spare > sectionSize(section)) return false;
    return true;
}

void WeekHeads::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const {
    QHeaderView::initStyleOptionForIndex(option, section);
    if (!haveRoom())
        option->text = model()->headerData(section, orientation(), WeekModel::ShortHeadRole).toString();
}

} // namespace aelwyd
