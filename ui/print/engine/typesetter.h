// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingualtext.h"
#include "ui/print/engine/textstyle.h"

#include <memory>
#include <pango/pangocairo.h>

namespace aelwyd::paper {

struct Unreference {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using GlibPointer = std::unique_ptr<T, Unreference>;

struct AttributesUnreference {
    void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
};

/// Lays out text with one font map of its own. Belongs to one thread; costly to make, so kept for many
/// documents.
class Typesetter {
  public:
    Typesetter();

    /// The text wrapped to `width` points. Bidirectional controls show as marks; ligatures are off, so that
    /// every letter can be found again in the PDF.
    GlibPointer<PangoLayout> layout(const QString& text, const TextStyle& style, double width,
                                    ReaderLanguage language) const;

  private:
    using Attributes = std::unique_ptr<PangoAttrList, AttributesUnreference>;
    static Attributes attributesFor(ReaderLanguage language);

    GlibPointer<PangoFontMap> m_map;
    GlibPointer<PangoContext> m_context;
    Attributes m_welsh;
    Attributes m_english;
};

} // namespace aelwyd::paper
