// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/hourscard.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/datedlist.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/leavewatcher.h"

#include <QVBoxLayout>

namespace aelwyd {

QString agreedHoursWords(const AgreedHours& hours) {
    return wording::weeklyHours(hours.minimumMinutes, hours.maximumMinutes);
}

HoursCard::HoursCard(PeopleDesk& desk, QWidget* parent)
    : Card({}, parent)
    , m_desk(desk)
    , m_binder(desk.package())
    , m_now(wrappedLabel({}, TextRole::Figure))
    , m_change(linkButton({}, "pencil"))
    , m_refused(new Remark(Remark::Kind::Problem))
    , m_steps(new DatedList) {
    makeEditor();
    addToHead(m_change);
    for (QWidget* widget : QList<QWidget*>{m_now, m_editor, m_refused, m_steps})
        body()->addWidget(widget);
    PackageForm& form = desk.package();
    connect(&form, &PackageForm::refilled, this, &HoursCard::refresh);
    connect(&form, &PackageForm::edited, this, &HoursCard::showProblems);
    connect(m_change, &QPushButton::clicked, this, [this] { setChanging(true); });
    connect(m_save, &QPushButton::clicked, this, &HoursCard::save);
    connect(m_cancel, &QPushButton::clicked, this, [this, &form] {
        form.giveUpHours();
        setChanging(false);
    });
    connect(m_steps, &DatedList::removeAsked, this,
            [this, &form](QDate from) { tell(form.removeHours(from)); });
    whenAControlIsLeft(m_editor, [&form] { form.leaveField(); });
    retranslate();
}

void HoursCard::makeEditor() {
    m_fields = new FieldForm;
    addField("agreed_hours_min", new TextField, [](PackageEntry& e) -> QString& { return e.hoursMinimum; });
    addField("agreed_hours_max", new TextField, [](PackageEntry& e) -> QString& { return e.hoursMaximum; });
    addField("hours_from", new DateField, [](PackageEntry& e) -> QString& { return e.hoursFrom; });
    m_save = plainButton({}, "check");
    m_cancel = linkButton();
    m_editor = new QWidget;
    auto* column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields);
    column->addLayout(buttonRow({m_save, m_cancel}));
    m_editor->hide();
}

void HoursCard::addField(const char* field, TextField* control, QString& (*text)(PackageEntry&)) {
    m_fields->addRow(QLatin1String(field), {}, control, FieldWidth::Half);
    m_binder.bind(control, QLatin1String(field), text);
}

void HoursCard::refresh() {
    if (!m_desk.current()) return;
    m_binder.fill();
    const Package& package = m_desk.package().package();
    const auto now = hoursOn(package, m_desk.today());
    m_now->setText(now ? agreedHoursWords(*now) : tr("No hours agreed yet"));
    QList<DatedList::Step> steps;
    for (const AgreedHours& hours : package.hours)
        steps.prepend({hours.from, agreedHoursWords(hours), {}});
    m_steps->setSteps(steps);
    const PackageEntry& entry = m_desk.package().entry();
    const bool begun = !entry.hoursMinimum.isEmpty() || !entry.hoursMaximum.isEmpty();
    setChanging(begun);
    showProblems();
}

void HoursCard::setChanging(bool changing) {
    const bool wasHidden = m_editor->isHidden();
    m_editor->setVisible(changing);
    m_change->setVisible(!changing);
    if (changing && wasHidden && isVisible())
        m_fields->control(QStringLiteral("agreed_hours_min"))->setFocus();
}

void HoursCard::save() {
    const Result<void> saved = m_desk.package().saveHours();
    if (saved) return setChanging(false);
    tell(saved);
    m_fields->focusFirstProblem();
}

/// What no field can tell, as that nobody with this role may do it.
void HoursCard::tell(const Result<void>& done) {
    if (!done) m_refused->setText(wording::messages(m_fields->showProblems(done.problems())));
}

void HoursCard::showProblems() {
    m_refused->setText({});
    m_fields->showProblems(m_desk.package().shownProblems());
}

void HoursCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void HoursCard::retranslate() {
    setTitle(tr("Agreed hours"));
    m_change->setText(tr("Change"));
    m_change->setAccessibleName(tr("Change the agreed hours"));
    m_fields->setLabel(QStringLiteral("agreed_hours_min"), tr("Hours a week, at least"));
    m_fields->setLabel(QStringLiteral("agreed_hours_max"), tr("Hours a week, at most"));
    m_fields->setLabel(QStringLiteral("hours_from"), tr("From"));
    m_fields->setHint(QStringLiteral("agreed_hours_min"), tr("For example 6 or 6.5 or 6:30"));
    m_fields->setHint(QStringLiteral("agreed_hours_max"), tr("Leave it empty for one figure"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    refresh();
}

} // namespace aelwyd
