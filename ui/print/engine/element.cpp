// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/engine/element.h"

#include <array>

namespace aelwyd::paper {

const char* nameOf(Tag tag) {
    static constexpr std::array names{"",   "Document", "Sect",  "H1",    "H2", "H3", "P", "L",
                                      "LI", "Lbl",      "LBody", "Table", "TR", "TH", "TD"};
    return names.at(static_cast<size_t>(tag));
}

const char* languageTag(ReaderLanguage language) {
    return language == ReaderLanguage::Welsh ? "cy-GB" : "en-GB";
}

} // namespace aelwyd::paper
