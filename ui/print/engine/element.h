// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingualtext.h"

namespace aelwyd::paper {

/// Structure types of tagged PDF (ISO 32000-1, 14.8.4). None draws without a tag of its own.
enum class Tag { None, Document, Sect, H1, H2, H3, P, L, LI, Lbl, LBody, Table, TR, TH, TD };

/// The name of the structure type; empty for None.
const char* nameOf(Tag tag);

/// A structure element that a screen reader meets, and the language in which it is to be read.
struct Element {
    Tag tag = Tag::P;
    ReaderLanguage language = ReaderLanguage::English;
};

/// "cy-GB" or "en-GB".
const char* languageTag(ReaderLanguage language);

} // namespace aelwyd::paper
