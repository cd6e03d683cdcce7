// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/paperfiles.h"

#include "ui/presentation/printing/progresspicture.h"

#include <QDir>
#include <QSaveFile>

namespace aelwyd {

namespace {

QString safeName(const QString& name) {
    QString safe;
    for (QChar c : name.normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing)
            safe.append((c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' ? c : QChar(u'_'));
    return safe.left(100);
}

} // namespace

Result<QString> PaperFiles::write(const QString& name, const QByteArray& pdf) {
    const QString base = safeName(name);
    QString unique = base;
    // Some file systems take "A" and "a" for one name.
    for (int copy = 2; m_names.contains(unique.toLower()); ++copy)
        unique = base + u'-' + QString::number(copy);
    m_names.insert(unique.toLower());
    const QString path = QDir(m_folder).filePath(unique + QStringLiteral(".pdf"));
    QSaveFile file(path);
    const bool written = QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly) &&
                         file.write(pdf) == pdf.size() && file.commit();
    return written ? Result<QString>(path) : Problem{{}, ErrorCode::CannotWrite, {path}};
}

PlanDocument planDocument(const Composition& all, const ServiceUser& person, const SupportPlan& plan) {
    const Agency agency = all.agency.agency();
    return {.agencyName = agency.name,
            .agencyPhone = agency.phone,
            .demo = agency.demo,
            .person = person,
            .circle = all.people.circle(person.id),
            .package = all.people.package(person.id),
            .plan = plan,
            .progress = progressOf(plan, all.outcomes.outcomes(person.id, all.clock->today())),
            .frameworks = all.catalogues.frameworks(),
            .competences = all.catalogues.competences(),
            .printedOn = all.clock->today(),
            .seal = all.plans.sealOfPlan(plan.id).left(8),
            .auditHead = all.audit.shortHead()};
}

} // namespace aelwyd
