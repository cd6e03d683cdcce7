// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/catalogues.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace aelwyd {

namespace {

/// Far more than any catalogue; a bigger file is not read at all.
constexpr qint64 kLargestFile = 1 << 20;

template <class List>
auto* findByCode(List& entries, const QString& code) {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const auto& e) { return e.code == code; });
    return found == entries.end() ? nullptr : &*found;
}

template <class Entry>
void putByCode(QList<Entry>& entries, const Entry& entry) {
    if (Entry* known = findByCode(entries, entry.code))
        *known = entry;
    else
        entries.append(entry);
}

bool isList(const QByteArray& json) {
    return json.trimmed().startsWith('[');
}

} // namespace

Catalogues Catalogues::load(const QString& folder) {
    Catalogues catalogues;
    for (const char* name :
         {"frameworks/national", "frameworks/torfaen", "frameworks/senses", "competences/hsc"})
        catalogues.readFile(QStringLiteral(":/catalogues/%1.json").arg(QLatin1String(name)));
    if (folder.isEmpty()) return catalogues;
    const QDir own(folder);
    for (const QString& name : own.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        catalogues.readFile(own.filePath(name));
    return catalogues;
}

void Catalogues::readFile(const QString& path) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) return m_problems.append({name, ErrorCode::CannotOpen});
    if (file.size() > kLargestFile) return m_problems.append({name, ErrorCode::TooLong});
    const QByteArray json = file.readAll();
    const auto refuse = [&](Problems problems) {
        for (const Problem& problem : problems)
            m_problems.append({name, problem.code, problem.arguments});
    };
    if (isList(json)) {
        const auto units = catalogueFromJson(json);
        units ? put(units.value()) : refuse(units.problems());
    } else {
        const auto framework = frameworkFromJson(json);
        framework ? put(framework.value()) : refuse(framework.problems());
    }
}

void Catalogues::put(const OutcomeFramework& framework) {
    putByCode(m_frameworks, framework);
}

void Catalogues::put(const QList<CatalogueEntry>& units) {
    for (const CatalogueEntry& unit : units)
        putByCode(m_competences, unit);
}

const OutcomeFramework* Catalogues::find(const QString& framework) const {
    return findByCode(m_frameworks, framework);
}

BilingualText Catalogues::headingName(const QString& framework, const QString& heading) const {
    const OutcomeFramework* found = find(framework);
    const CatalogueEntry* entry = found ? findByCode(found->headings, heading) : nullptr;
    return entry ? entry->name : BilingualText{};
}

BilingualText Catalogues::competenceName(const QString& unit) const {
    const CatalogueEntry* entry = findByCode(m_competences, unit);
    return entry ? entry->name : BilingualText{};
}

bool Catalogues::hasHeading(const QString& framework, const QString& heading) const {
    return !headingName(framework, heading).isEmpty();
}

bool Catalogues::hasCompetence(const QString& unit) const {
    return findByCode(m_competences, unit) != nullptr;
}

} // namespace aelwyd
