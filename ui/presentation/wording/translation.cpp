// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/translation.h"

#include <QCoreApplication>

namespace aelwyd::wording {

QString Translation::operator()(const char* context, const char* english, const char* remark) const {
    return m_book ? m_book->in(context, english, remark)
                  : QCoreApplication::translate(context, english, remark);
}

} // namespace aelwyd::wording
