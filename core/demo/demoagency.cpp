// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoagency.h"

#include "core/demo/demobanking.h"
#include "core/demo/demojson.h"
#include "core/demo/demotraining.h"
#include "core/demo/demovisits.h"
#include "core/demo/demoworkers.h"
#include "core/demo/lifecomposer.h"
#include "core/demo/lifereader.h"

namespace aelwyd {

namespace {

/// Ids of demo agencies live below this one.
const QUuid kDemoAgencies = QUuid::fromString(QStringLiteral("{7b0f5a52-6f0e-5d2b-9c3c-3f1f1de0a4e1}"));

} // namespace

DemoAgency makeDemo(const DemoOptions& options, const DemoContent& content) {
    const QUuid agency = derivedUuid(kDemoAgencies, "seed/" + QByteArray::number(options.seed));
    const int written = static_cast<int>(content.lives.size());
    DemoAgency made{
        demojson::text(content.names, "agency"), demojson::text(content.names, "agency_phone"), {}, {}, {}};
    for (int index = 0; index < options.people; ++index) {
        const QJsonObject life = index < written
                                     ? content.lives.at(index)
                                     : composedLife(agency, index - written, content, options.today.year());
        made.people.append(personFromLife(life, {agency, index, options}, content));
    }
    for (int index = 0; index < options.workers; ++index)
        made.workers.append(demoWorker(agency, index, options, content));
    for (DemoPerson& person : made.people)
        if (person.package) person.package = livedPackage(person, content, options.today);
    trainForPeople(agency, made, options);
    made.visits = demoVisits(agency, made, options);
    return made;
}

} // namespace aelwyd
