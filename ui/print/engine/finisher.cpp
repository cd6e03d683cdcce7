// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/engine/finisher.h"

/// QPDF 11 asks how far its users have left its own smart pointers behind: wholly.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>
#include <string>

namespace aelwyd::paper {
namespace {

using Object = QPDFObjectHandle;

/// Gives each structure element its language, in the order in which the elements were begun.
class LanguageMarker {
  public:
    explicit LanguageMarker(const QList<Element>& elements)
        : m_elements(elements) {}

    void markTree(Object root) {
        markChildren(root.getKey("/StructTreeRoot").getKey("/K"));
        if (m_next != m_elements.size()) throw std::runtime_error("structure elements are missing");
    }

  private:
    void markChildren(Object children) {
        if (!children.isArray()) return mark(children);
        for (const Object& child : children.getArrayAsVector())
            mark(child);
    }

    void mark(Object node) {
        if (!node.isDictionary() || !node.hasKey("/S")) return;
        const Element& element = next(node.getKey("/S").getName());
        node.replaceKey("/Lang", Object::newString(languageTag(element.language)));
        if (element.tag == Tag::TH) node.replaceKey("/A", Object::parse("<< /O /Table /Scope /Column >>"));
        if (element.tag == Tag::L)
            node.replaceKey("/A", Object::parse("<< /O /List /ListNumbering /None >>"));
        markChildren(node.getKey("/K"));
    }

    const Element& next(const std::string& name) {
        if (m_next == m_elements.size() || name != std::string("/") + nameOf(m_elements[m_next].tag))
            throw std::runtime_error("unexpected structure element " + name);
        return m_elements[m_next++];
    }

    const QList<Element>& m_elements;
    qsizetype m_next = 0;
};

constexpr std::string_view kArtifact = "/Artifact BMC\n";

bool isOperator(std::string_view line, std::string_view name) {
    return line == name || (line.ends_with(name) && line[line.size() - name.size() - 1] == ' ');
}

/// Puts everything outside marked content into artifacts. Cairo writes these operators at the ends of lines;
/// a line break in a text is a span of marked content of its own, inside that of the text.
std::string withArtifacts(std::string_view content) {
    std::string result(kArtifact);
    result.reserve(content.size() + 2048);
    int depth = 0;
    while (!content.empty()) {
        const size_t length = std::min(content.find('\n'), content.size() - 1) + 1;
        const std::string_view line = content.substr(0, length);
        const std::string_view bare = line.ends_with('\n') ? line.substr(0, length - 1) : line;
        if (isOperator(bare, "BDC") && depth++ == 0) result.append("EMC\n");
        result.append(line);
        if (isOperator(bare, "EMC") && --depth == 0) result.append(kArtifact);
        content.remove_prefix(length);
    }
    return result.append("\nEMC\n");
}

void completePage(Object page) {
    page.replaceKey("/Tabs", Object::newName("/S"));
    Object contents = page.getKey("/Contents");
    if (!contents.isStream()) return;
    const auto data = contents.getStreamData(qpdf_dl_generalized);
    const std::string_view text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    contents.replaceStreamData(withArtifacts(text), Object::newNull(), Object::newNull());
}

std::string metadataFor(const DocumentFacts& facts) {
    return QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                          "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                          "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                          "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"><pdfuaid:part>1</pdfuaid:part>"
                          "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
                          "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>"
                          "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>")
        .arg(facts.title.toHtmlEscaped(), QLatin1String(languageTag(facts.language)))
        .toStdString();
}

void completeCatalogue(QPDF& file, const DocumentFacts& facts) {
    Object root = file.getRoot();
    root.replaceKey("/Lang", Object::newString(languageTag(facts.language)));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
    Object metadata = Object::newStream(&file, metadataFor(facts));
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", file.makeIndirectObject(metadata));
}

QByteArray written(QPDF& file) {
    QPDFWriter writer(file);
    writer.setMinimumPDFVersion("1.7");
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

QByteArray finished(const QByteArray& pdf, const DocumentFacts& facts, const QList<Element>& elements) {
    QPDF file;
    file.processMemoryFile("plan", pdf.constData(), static_cast<size_t>(pdf.size()));
    completeCatalogue(file, facts);
    for (Object page : file.getAllPages())
        completePage(page);
    LanguageMarker(elements).markTree(file.getRoot());
    return written(file);
}

} // namespace aelwyd::paper
