// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/weekheads.h"

#include "ui/presentation/visits/weekmodel.h"

#include <QStyleOptionHeader>

namespace aelwyd {

WeekHeads::WeekHeads(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent) {
    setSectionResizeMode(QHeaderView::Stretch);
    setHighlightSections(false);
}

bool WeekHeads::haveRoom() const {
    for (int section = 0; section < count(); ++section)
        if (sectionSizeFromContents(section).width() > sectionSize(section)) return false;
    return true;
}

void WeekHeads::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const {
    QHeaderView::initStyleOptionForIndex(option, section);
    if (!haveRoom())
        option->text = model()->headerData(section, orientation(), WeekModel::ShortHeadRole).toString();
}

} // namespace aelwyd
