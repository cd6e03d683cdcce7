// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/workforcewords.h"

#include "ui/presentation/wording/translate.h"

namespace aelwyd::wording {

QString word(LanguageLevel level) {
    switch (level) {
    case LanguageLevel::Some:
        return translate("Wording", "Some", "level of a language");
    case LanguageLevel::Good:
        return translate("Wording", "Good", "level of a language");
    case LanguageLevel::Fluent:
        return translate("Wording", "Fluent", "level of a language");
    }
    return {};
}

QString word(Employment employment) {
    switch (employment) {
    case Employment::Employed:
        return translate("Wording", "Employed");
    case Employment::PersonalAssistant:
        return translate("Wording", "Personal assistant");
    case Employment::MicroEnterprise:
        return translate("Wording", "Micro-enterprise");
    }
    return {};
}

QString word(Gender gender) {
    switch (gender) {
    case Gender::Female:
        return translate("Wording", "Woman");
    case Gender::Male:
        return translate("Wording", "Man");
    case Gender::Other:
        return translate("Wording", "Other", "gender");
    }
    return {};
}

} // namespace aelwyd::wording
