// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/paperreader.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <functional>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

namespace aelwyd::test {
namespace {

using Object = QPDFObjectHandle;

void withFile(const QByteArray& pdf, const std::function<void(QPDF&)>& read) {
    QPDF file;
    file.processMemoryFile("printed", pdf.constData(), static_cast<size_t>(pdf.size()));
    read(file);
}

void collect(Object node, QList<ReadElement>& elements) {
    if (node.isArray()) {
        for (const Object& child : node.getArrayAsVector())
            collect(child, elements);
        return;
    }
    if (!node.isDictionary() || !node.hasKey("/S")) return;
    const QString language =
        node.hasKey("/Lang") ? QString::fromStdString(node.getKey("/Lang").getUTF8Value()) : QString();
    elements.append({QString::fromStdString(node.getKey("/S").getName()).mid(1), language});
    collect(node.getKey("/K"), elements);
}

void collectTitles(std::vector<QPDFOutlineObjectHelper> outlines, QStringList& titles) {
    for (QPDFOutlineObjectHelper& outline : outlines) {
        titles.append(QString::fromStdString(outline.getTitle()));
        collectTitles(outline.getKids(), titles);
    }
}

bool drawsUnmarked(const std::string& content) {
    int depth = 0;
    for (const QString& line :
         QString::fromLatin1(content.data(), static_cast<qsizetype>(content.size())).split(u'\n')) {
        if (line.endsWith(QLatin1String(" BDC")) || line.endsWith(QLatin1String(" BMC")))
            ++depth;
        else if (line == QLatin1String("EMC"))
            --depth;
        else if (depth == 0 && !line.trimmed().isEmpty())
            return true;
    }
    return depth != 0;
}

} // namespace

PaperReader::PaperReader(const QByteArray& pdf)
    : m_path(m_folder.filePath(QStringLiteral("plan.pdf")))
    , m_pdf(pdf) {
    QFile file(m_path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
}

QString PaperReader::run(const QString& program, const QStringList& arguments) const {
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString() << " is part of poppler-utils");
    REQUIRE(process.waitForFinished(30000));
    CHECK(process.readAllStandardError().trimmed() == QByteArray());
    return QString::fromUtf8(process.readAllStandardOutput());
}

int PaperReader::pageCount() const {
    const auto match = QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)")).match(info());
    return match.captured(1).toInt();
}

QString PaperReader::textOf(int page) const {
    const QString number = QString::number(page);
    return run(QStringLiteral("pdftotext"), {"-layout", "-f", number, "-l", number, m_path, "-"});
}

QString PaperReader::text() const {
    return run(QStringLiteral("pdftotext"), {m_path, "-"});
}

QString PaperReader::readingText() const {
    return run(QStringLiteral("pdfinfo"), {"-struct-text", m_path});
}

QString PaperReader::info() const {
    return run(QStringLiteral("pdfinfo"), {m_path});
}

QString PaperReader::fonts() const {
    return run(QStringLiteral("pdffonts"), {m_path});
}

QList<double> PaperReader::fontSizes() const {
    const QString xml = run(QStringLiteral("pdftohtml"), {"-xml", "-i", "-stdout", "-zoom", "3", m_path});
    QList<double> sizes;
    auto matches = QRegularExpression(QStringLiteral("<fontspec[^>]* size=\"(\\d+)\"")).globalMatch(xml);
    while (matches.hasNext())
        sizes.append(matches.next().captured(1).toDouble() / 3);
    return sizes;
}

QList<ReadElement> PaperReader::elements() const {
    QList<ReadElement> elements;
    withFile(m_pdf,
             [&](QPDF& file) { collect(file.getRoot().getKey("/StructTreeRoot").getKey("/K"), elements); });
    return elements;
}

QString PaperReader::catalogue(const char* key) const {
    QString value;
    withFile(m_pdf, [&](QPDF& file) {
        Object object = file.getRoot().getKey(key);
        value = QString::fromStdString(object.isString() ? object.getUTF8Value() : object.unparseResolved());
    });
    return value;
}

QString PaperReader::metadata() const {
    QString text;
    withFile(m_pdf, [&](QPDF& file) {
        const auto data = file.getRoot().getKey("/Metadata").getStreamData();
        text = QString::fromUtf8(reinterpret_cast<const char*>(data->getBuffer()),
                                 static_cast<qsizetype>(data->getSize()));
    });
    return text;
}

QStringList PaperReader::bookmarks() const {
    QStringList titles;
    withFile(m_pdf, [&](QPDF& file) {
        collectTitles(QPDFOutlineDocumentHelper(file).getTopLevelOutlines(), titles);
    });
    return titles;
}

int PaperReader::pagesWithUnmarkedContent() const {
    int count = 0;
    withFile(m_pdf, [&](QPDF& file) {
        for (Object page : file.getAllPages()) {
            const auto data = page.getKey("/Contents").getStreamData();
            count += drawsUnmarked({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()});
        }
    });
    return count;
}

QByteArray printed(const PlanDocument& document, PlanLayout layout, PrintLanguage language) {
    const Result<QByteArray> pdf = PangoPlanPrinter().pdf(document, layout, language);
    REQUIRE(pdf);
    return pdf.value();
}

} // namespace aelwyd::test
