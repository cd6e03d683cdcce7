// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/stafflistpane.h"

#include "core/base/text.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/emptypage.h"

namespace aelwyd {

namespace {

QString viewWords(const QString& code) {
    switch (fromCode<StaffView>(code).value_or(StaffView::Everybody)) {
    case StaffView::Everybody:
        return StaffListPane::tr("Everybody");
    case StaffView::DueNow:
        return StaffListPane::tr("Due now");
    case StaffView::Left:
        return StaffListPane::tr("Left");
    }
    return {};
}

QStringList viewCodes() {
    QStringList codes;
    for (const StaffView view : allOf<StaffView>())
        codes.append(toCode(view));
    return codes;
}

QString staffLocalityWords(const QString& locality) {
    return locality.isEmpty() ? StaffListPane::tr("All localities") : withVisibleControls(locality);
}

} // namespace

StaffListPane::StaffListPane(StaffDesk& desk, QWidget* parent)
    : ListPane(desk.list(), "id-card", parent)
    , m_desk(desk)
    , m_view(addChoice(viewWords))
    , m_locality(addChoice(staffLocalityWords))
    , m_training(linkButton({}, "graduation-cap"))
    , m_paper(linkButton({}, "printer")) {
    m_view->setCodes(viewCodes());
    m_locality->setCodes({QString()});
    addLink(m_training);
    addLink(m_paper);
    connect(m_training, &QPushButton::clicked, this, &StaffListPane::trainingAsked);
    connect(m_paper, &QPushButton::clicked, this, &StaffListPane::paperAsked);
    connect(&desk.list(), &QAbstractItemModel::modelReset, this, [this] {
        showStaff();
        mark(m_desk.current());
        refreshLocalities();
    });
    connect(&desk.list(), &QAbstractItemModel::dataChanged, this, &StaffListPane::refreshLocalities);
    retranslate();
}

void StaffListPane::load() {
    m_desk.list().load();
}

void StaffListPane::mark(const std::optional<CareWorkerId>& id) {
    markRow(id ? m_desk.list().rowOf(*id) : -1);
}

void StaffListPane::offerUnfinished(bool offer) {
    showUnfinished(offer && m_desk.newcomer().hasUnfinishedNew());
}

void StaffListPane::choose(int row, bool enter) {
    if (const auto id = m_desk.list().idAt(row)) emit chosen(*id, enter);
}

void StaffListPane::search() {
    m_desk.list().setFilter(searched(), m_locality->code(),
                            fromCode<StaffView>(m_view->code()).value_or(StaffView::Everybody));
    const auto current = m_desk.current();
    markRow(searched().isEmpty() && current ? m_desk.list().rowOf(*current) : 0);
}

bool StaffListPane::isNarrowed() const {
    return m_desk.list().isNarrowed();
}

void StaffListPane::showStaff() {
    const int total = m_desk.list().rowCount();
    showTotal(total, total == 1 ? tr("1 worker") : tr("Workers: %1").arg(locale().toString(total)));
    showEmptyWords();
}

void StaffListPane::showEmptyWords() {
    const StaffListModel& list = m_desk.list();
    if (!list.isNarrowed()) {
        empty().setWords(tr("Nobody here yet"), tr("The care workers of the agency will be listed here."));
        empty().setFirstStep(tr("Add a worker"), "user-plus");
        return;
    }
    if (list.view() == StaffView::DueNow && searched().isEmpty())
        empty().setWords(tr("Nothing is due now"), tr("Nobody's reviews, checks or meetings are late."));
    else
        empty().setWords(tr("Nobody found"),
                         tr("Search for a name, a reference or a locality; accents do not matter."));
    empty().setFirstStep(tr("Show everybody"), "id-card");
}

void StaffListPane::refreshLocalities() {
    const QString chosen = m_locality->code();
    m_locality->setCodes(QStringList{QString()} + m_desk.localities());
    m_locality->setCode(chosen);
}

void StaffListPane::retranslate() {
    setWords({tr("Staff"), tr("Add a worker"), tr("Name, number or locality"), tr("Search for workers"),
              tr("Staff"), tr("Go on with the worker you began")});
    m_view->setAccessibleName(tr("Which workers"));
    m_locality->setAccessibleName(tr("Locality"));
    m_training->setText(tr("Training matrix"));
    m_paper->setText(tr("This list on paper…"));
    showStaff();
}

} // namespace aelwyd
