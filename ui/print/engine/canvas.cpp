// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/engine/canvas.h"

#include <algorithm>
#include <cairo-pdf.h>
#include <cmath>
#include <pango/pangocairo.h>

namespace aelwyd::paper {
namespace {

cairo_status_t append(void* closure, const unsigned char* data, unsigned length) {
    static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(data), static_cast<int>(length));
    return CAIRO_STATUS_SUCCESS;
}

void setMetadata(cairo_surface_t* surface, cairo_pdf_metadata_t kind, const QString& value) {
    cairo_pdf_surface_set_metadata(surface, kind, value.toUtf8().constData());
}

} // namespace

Canvas::Canvas(const QString& title, QDate made)
    : m_surface(cairo_pdf_surface_create_for_stream(append, &m_bytes, kPageWidth, kPageHeight)) {
    m_bytes.reserve(1 << 17);
    setMetadata(m_surface.get(), CAIRO_PDF_METADATA_TITLE, title);
    setMetadata(m_surface.get(), CAIRO_PDF_METADATA_CREATOR, QStringLiteral("Aelwyd"));
    setMetadata(m_surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, made.toString(Qt::ISODate));
    m_context.reset(cairo_create(m_surface.get()));
    cairo_set_line_width(m_context.get(), 0.75);
}

Canvas::~Canvas() = default;

void Canvas::nextPage() {
    if (m_page > 0) cairo_show_page(m_context.get());
    ++m_page;
}

void Canvas::begin(const Element& element) {
    if (m_artifacts > 0 || element.tag == Tag::None) return;
    cairo_tag_begin(m_context.get(), nameOf(element.tag), nullptr);
    m_elements.append(element);
}

void Canvas::end(const Element& element) {
    if (m_artifacts > 0 || element.tag == Tag::None) return;
    cairo_tag_end(m_context.get(), nameOf(element.tag));
}

void Canvas::bookmark(const QString& title, int level, double y) {
    const QByteArray target = QStringLiteral("page=%1 pos=[0 %2]").arg(m_page).arg(y, 0, 'f', 1).toLatin1();
    const int parent = level > 1 ? m_lastChapter : CAIRO_PDF_OUTLINE_ROOT;
    const int id = cairo_pdf_surface_add_outline(m_surface.get(), parent, title.toUtf8().constData(),
                                                 target.constData(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
    if (level == 1) m_lastChapter = id;
}

void Canvas::useColour(const Colour& colour) {
    cairo_set_source_rgb(m_context.get(), colour.red, colour.green, colour.blue);
}

void Canvas::roundedPath(const QRectF& area, double radius) {
    cairo_t* c = m_context.get();
    const double r = std::min({radius, area.width() / 2, area.height() / 2});
    cairo_new_path(c);
    cairo_arc(c, area.right() - r, area.top() + r, r, -M_PI / 2, 0);
    cairo_arc(c, area.right() - r, area.bottom() - r, r, 0, M_PI / 2);
    cairo_arc(c, area.left() + r, area.bottom() - r, r, M_PI / 2, M_PI);
    cairo_arc(c, area.left() + r, area.top() + r, r, M_PI, 1.5 * M_PI);
    cairo_close_path(c);
}

void Canvas::fill(const QRectF& area, double radius, const Colour& colour) {
    useColour(colour);
    roundedPath(area, radius);
    cairo_fill(m_context.get());
}

void Canvas::outline(const QRectF& area, double radius, const Colour& colour) {
    useColour(colour);
    roundedPath(area, radius);
    cairo_stroke(m_context.get());
}

void Canvas::horizontalLine(double x, double y, double width, const Colour& colour) {
    useColour(colour);
    cairo_new_path(m_context.get());
    cairo_move_to(m_context.get(), x, y);
    cairo_line_to(m_context.get(), x + width, y);
    cairo_stroke(m_context.get());
}

void Canvas::verticalLine(double x, double y, double height, const Colour& colour) {
    useColour(colour);
    cairo_new_path(m_context.get());
    cairo_move_to(m_context.get(), x, y);
    cairo_line_to(m_context.get(), x, y + height);
    cairo_stroke(m_context.get());
}

void Canvas::polyline(const QList<QPointF>& points, double width, const Colour& colour, bool dashed) {
    const double dashes[] = {4, 3};
    cairo_t* c = m_context.get();
    cairo_save(c);
    useColour(colour);
    cairo_set_line_width(c, width);
    cairo_set_line_join(c, CAIRO_LINE_JOIN_ROUND);
    if (dashed) cairo_set_dash(c, dashes, 2, 0);
    cairo_new_path(c);
    for (const QPointF& point : points)
        cairo_line_to(c, point.x(), point.y());
    cairo_stroke(c);
    cairo_restore(c);
}

void Canvas::disc(double x, double y, double radius, const Colour& colour) {
    useColour(colour);
    cairo_new_path(m_context.get());
    cairo_arc(m_context.get(), x, y, radius, 0, 2 * M_PI);
    cairo_fill(m_context.get());
}

void Canvas::triangle(double x, double y, double radius, const Colour& colour) {
    useColour(colour);
    cairo_new_path(m_context.get());
    cairo_move_to(m_context.get(), x, y - radius);
    cairo_line_to(m_context.get(), x + radius, y + radius * 0.8);
    cairo_line_to(m_context.get(), x - radius, y + radius * 0.8);
    cairo_close_path(m_context.get());
    cairo_fill(m_context.get());
}

void Canvas::textLine(PangoLayoutLine* line, double x, double baseline, const Colour& colour) {
    useColour(colour);
    cairo_move_to(m_context.get(), x, baseline);
    pango_cairo_show_layout_line(m_context.get(), line);
}

QByteArray Canvas::finish() {
    cairo_surface_finish(m_surface.get());
    return fault().isEmpty() ? m_bytes : QByteArray();
}

QString Canvas::fault() const {
    const cairo_status_t drawing = cairo_status(m_context.get());
    const cairo_status_t writing = cairo_surface_status(m_surface.get());
    if (drawing != CAIRO_STATUS_SUCCESS) return QString::fromUtf8(cairo_status_to_string(drawing));
    if (writing != CAIRO_STATUS_SUCCESS) return QString::fromUtf8(cairo_status_to_string(writing));
    return {};
}

} // namespace aelwyd::paper
