// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/requestwords.h"

#include "ui/presentation/wording/translate.h"

namespace aelwyd::wording {

QString word(RequestState state) {
    switch (state) {
    case RequestState::Waiting:
        return translate("Wording", "Waits for the time");
    case RequestState::Ready:
        return translate("Wording", "The bank has the time");
    case RequestState::Planned:
        return translate("Wording", "A visit is planned for it");
    case RequestState::Done:
        return translate("Wording", "Done");
    case RequestState::LetGo:
        return translate("Wording", "No longer asked for");
    }
    return {};
}

} // namespace aelwyd::wording
