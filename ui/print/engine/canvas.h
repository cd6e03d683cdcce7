// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/engine/element.h"
#include "ui/print/engine/textstyle.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <cairo.h>
#include <memory>
#include <pango/pango.h>

namespace aelwyd::paper {

/// A4, in points.
inline constexpr double kPageWidth = 595.276;
inline constexpr double kPageHeight = 841.89;

struct SurfaceDestroy {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct ContextDestroy {
    void operator()(cairo_t* context) const { cairo_destroy(context); }
};

/// The pages of one PDF while they are drawn: shapes, text and the structure in which text is read. Points
/// from the upper left corner. What is drawn outside any element, or as an artifact, is silent to a screen
/// reader.
class Canvas {
  public:
    Canvas(const QString& title, QDate made);
    ~Canvas();

    void nextPage();
    int page() const { return m_page; }

    void begin(const Element& element);
    void end(const Element& element);
    /// Until the matching endArtifact, elements are drawn without being tagged.
    void beginArtifact() { ++m_artifacts; }
    void endArtifact() { --m_artifacts; }
    /// Adds a line of the reader's table of contents that leads to height `y` of this page. Level 1 or 2.
    void bookmark(const QString& title, int level, double y);

    void fill(const QRectF& area, double radius, const Colour& colour);
    void outline(const QRectF& area, double radius, const Colour& colour);
    void horizontalLine(double x, double y, double width, const Colour& colour);
    void verticalLine(double x, double y, double height, const Colour& colour);
    /// Straight from point to point; `width` of the pen in points.
    void polyline(const QList<QPointF>& points, double width, const Colour& colour, bool dashed = false);
    void disc(double x, double y, double radius, const Colour& colour);
    void triangle(double x, double y, double radius, const Colour& colour);
    void textLine(PangoLayoutLine* line, double x, double baseline, const Colour& colour);

    /// Ends the drawing: the file as Cairo writes it. Empty when `fault` tells why not.
    QByteArray finish();
    QString fault() const;
    /// Every tagged element in the order of its beginning.
    const QList<Element>& elements() const { return m_elements; }

  private:
    void useColour(const Colour& colour);
    void roundedPath(const QRectF& area, double radius);

    QByteArray m_bytes;
    std::unique_ptr<cairo_surface_t, SurfaceDestroy> m_surface;
    std::unique_ptr<cairo_t, ContextDestroy> m_context;
    QList<Element> m_elements;
    int m_page = 0;
    int m_artifacts = 0;
    int m_lastChapter = 0;
};

} // namespace aelwyd::paper
