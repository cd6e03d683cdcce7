// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/engine/typesetter.h"

#include "core/base/text.h"
#include "ui/print/engine/element.h"

namespace aelwyd::paper {
namespace {

struct FontDescriptionFree {
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
using FontDescription = std::unique_ptr<PangoFontDescription, FontDescriptionFree>;

FontDescription fontOf(const TextStyle& style) {
    FontDescription font(pango_font_description_new());
    pango_font_description_set_family_static(font.get(), "Inter,Noto Sans");
    pango_font_description_set_weight(font.get(), style.bold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font.get(), style.size * PANGO_SCALE);
    return font;
}

PangoAlignment pangoAlignment(Alignment alignment) {
    switch (alignment) {
    case Alignment::Start:
        return PANGO_ALIGN_LEFT;
    case Alignment::Centre:
        return PANGO_ALIGN_CENTER;
    case Alignment::End:
        return PANGO_ALIGN_RIGHT;
    }
    return PANGO_ALIGN_LEFT;
}

void setUnhinted(PangoContext* context) {
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
}

PangoGlyph spaceGlyph(PangoAnalysis& analysis) {
    PangoGlyphString* glyphs = pango_glyph_string_new();
    pango_shape(" ", 1, &analysis, glyphs);
    const PangoGlyph space = glyphs->num_glyphs == 1 ? glyphs->glyphs[0].glyph : PANGO_GLYPH_EMPTY;
    pango_glyph_string_free(glyphs);
    return space;
}

/// Pango empties the space at which a line is broken, and Cairo then wraps it into a span without a place of
/// its own, behind which some readers lose the rest of the paragraph. A true space, still without width,
/// keeps words apart and the paragraph whole.
void keepSpaces(const char* text, PangoGlyphItem& run) {
    for (int i = 0; i < run.glyphs->num_glyphs; ++i) {
        PangoGlyphInfo& glyph = run.glyphs->glyphs[i];
        const bool emptied = glyph.glyph == PANGO_GLYPH_EMPTY;
        if (emptied && text[run.item->offset + run.glyphs->log_clusters[i]] == ' ')
            glyph.glyph = spaceGlyph(run.item->analysis);
    }
}

void keepSpacesAtLineEnds(PangoLayout* layout) {
    const char* text = pango_layout_get_text(layout);
    for (const GSList* line = pango_layout_get_lines_readonly(layout); line; line = line->next)
        for (const GSList* run = static_cast<PangoLayoutLine*>(line->data)->runs; run; run = run->next)
            keepSpaces(text, *static_cast<PangoGlyphItem*>(run->data));
}

} // namespace

Typesetter::Typesetter()
    : m_map(pango_cairo_font_map_new())
    , m_context(pango_font_map_create_context(m_map.get()))
    , m_welsh(attributesFor(ReaderLanguage::Welsh))
    , m_english(attributesFor(ReaderLanguage::English)) {
    pango_cairo_context_set_resolution(m_context.get(), 72);
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    setUnhinted(m_context.get());
}

Typesetter::Attributes Typesetter::attributesFor(ReaderLanguage language) {
    Attributes list(pango_attr_list_new());
    pango_attr_list_insert(list.get(),
                           pango_attr_language_new(pango_language_from_string(languageTag(language))));
    pango_attr_list_insert(list.get(), pango_attr_font_features_new("liga=0,clig=0,calt=0"));
    pango_attr_list_insert(list.get(), pango_attr_insert_hyphens_new(FALSE));
    return list;
}

GlibPointer<PangoLayout> Typesetter::layout(const QString& text, const TextStyle& style, double width,
                                            ReaderLanguage language) const {
    GlibPointer<PangoLayout> layout(pango_layout_new(m_context.get()));
    const QByteArray utf8 = withVisibleControls(text).replace(u'\t', u' ').toUtf8();
    pango_layout_set_font_description(layout.get(), fontOf(style).get());
    pango_layout_set_attributes(layout.get(),
                                (language == ReaderLanguage::Welsh ? m_welsh : m_english).get());
    pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout.get(), pangoAlignment(style.alignment));
    pango_layout_set_line_spacing(layout.get(), static_cast<float>(style.leading));
    pango_layout_set_text(layout.get(), utf8.constData(), static_cast<int>(utf8.size()));
    keepSpacesAtLineEnds(layout.get());
    return layout;
}

} // namespace aelwyd::paper
