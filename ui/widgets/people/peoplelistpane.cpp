// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/peoplelistpane.h"

#include "core/base/text.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/emptypage.h"

namespace aelwyd {

namespace {

const QString kArchived = QStringLiteral("archived");

QStringList stageCodes() {
    QStringList codes{QString()};
    for (const PackageStage stage : allOf<PackageStage>())
        codes.append(toCode(stage));
    return codes << kArchived;
}

QString stageFilterWords(const QString& code) {
    if (code.isEmpty()) return PeopleListPane::tr("All stages");
    if (code == kArchived) return PeopleListPane::tr("Off the list");
    return wording::word(fromCode<PackageStage>(code).value_or(PackageStage::Enquiry));
}

QString localityWords(const QString& locality) {
    return locality.isEmpty() ? PeopleListPane::tr("All localities") : withVisibleControls(locality);
}

} // namespace

PeopleListPane::PeopleListPane(PeopleDesk& desk, QWidget* parent)
    : ListPane(desk.list(), "users", parent)
    , m_desk(desk)
    , m_stage(addChoice(stageFilterWords))
    , m_locality(addChoice(localityWords)) {
    m_stage->setCodes(stageCodes());
    connect(&desk.list(), &PeopleListModel::totalChanged, this, &PeopleListPane::showPeople);
    connect(&desk.list(), &QAbstractItemModel::modelReset, this, &PeopleListPane::showPeople);
    connect(&desk.list(), &PeopleListModel::totalChanged, this, &PeopleListPane::refreshLocalities);
    connect(&desk.list(), &QAbstractItemModel::dataChanged, this, &PeopleListPane::refreshLocalities);
    refreshLocalities();
    retranslate();
}

void PeopleListPane::mark(const std::optional<ServiceUserId>& id) {
    markRow(id ? m_desk.list().rowOf(*id) : -1);
}

void PeopleListPane::offerUnfinished(bool offer) {
    showUnfinished(offer && m_desk.newcomer().hasUnfinishedNew());
}

void PeopleListPane::choose(int row, bool enter) {
    if (const auto id = m_desk.list().idAt(row)) emit chosen(*id, enter);
}

void PeopleListPane::search() {
    PeopleFilter filter;
    filter.text = searched();
    filter.locality = m_locality->code();
    filter.archived = m_stage->code() == kArchived;
    if (const auto stage = fromCode<PackageStage>(m_stage->code())) filter.stages = {*stage};
    m_desk.list().setFilter(filter);
    const auto current = m_desk.current();
    const bool shown = filter.text.isEmpty() && current && m_desk.list().rowOf(*current) >= 0;
    markRow(shown ? m_desk.list().rowOf(*current) : 0);
    showPeople();
}

bool PeopleListPane::isNarrowed() const {
    return m_desk.list().filter() != PeopleFilter();
}

void PeopleListPane::showPeople() {
    const int total = m_desk.list().total();
    showTotal(total, total == 1 ? tr("1 person") : tr("%1 people").arg(locale().toString(total)));
    showEmptyWords();
}

void PeopleListPane::showEmptyWords() {
    if (isNarrowed()) {
        empty().setWords(tr("Nobody found"),
                         tr("Search for a name, a reference or a postcode; accents do not matter."));
        empty().setFirstStep(tr("Show everybody"), "users");
    } else {
        empty().setWords(tr("Nobody here yet"), tr("The people that you support will be listed here."));
        empty().setFirstStep(tr("Take on a person"));
    }
}

void PeopleListPane::refreshLocalities() {
    m_locality->setCodes(QStringList{QString()} + m_desk.localities());
    m_locality->setCode(m_desk.list().filter().locality);
}

void PeopleListPane::retranslate() {
    setWords({tr("People"), tr("Take on a person"), tr("Name, number or postcode"), tr("Search for people"),
              tr("People"), tr("Go on with the person you began")});
    m_stage->setAccessibleName(tr("Stage of the package"));
    m_locality->setAccessibleName(tr("Locality"));
    showPeople();
}

} // namespace aelwyd
