// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/picklist.h"

#include "core/base/text.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/taborder.h"
#include "ui/widgets/kit/textfields.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

/// From this many choices on, typing narrows them.
constexpr int kManyChoices = 12;
/// So many of a source are shown at once.
constexpr int kMostFound = 30;

QString codeOf(const PickList::Group& group, const CatalogueEntry& entry) {
    return group.code.isEmpty() ? entry.code : group.code + u'/' + entry.code;
}

/// Text of a check box is read for mnemonics; names are not to be.
QString plainBoxText(const QString& text) {
    return withVisibleControls(text).replace(u'&', QLatin1String("&&"));
}

bool findsChoice(const PickList::Choice& choice, const QString& wanted) {
    return wanted.isEmpty() || foldedForSearch(choice.name + u' ' + choice.code).contains(wanted);
}

} // namespace

PickList::Source sourceOf(std::function<QList<PickList::Choice>()> all, bool free) {
    const auto find = [all](const QString& typed, int most) {
        const QString wanted = foldedForSearch(typed).trimmed();
        QList<PickList::Choice> found;
        for (const PickList::Choice& choice : all())
            if (found.size() < most && findsChoice(choice, wanted)) found.append(choice);
        return found;
    };
    const auto name = [all](const QString& code) {
        for (const PickList::Choice& choice : all())
            if (choice.code == code) return choice.name;
        return code;
    };
    return {find, name, free};
}

PickList::PickList(QList<Group> groups, QWidget* parent)
    : QWidget(parent)
    , m_groups(std::move(groups)) {
    makeHead();
}

PickList::PickList(Source source, QWidget* parent)
    : QWidget(parent)
    , m_source(std::move(source)) {
    makeHead();
}

void PickList::makeHead() {
    m_summary = wrappedLabel();
    m_button = linkButton({}, "chevron-down");
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_summary);
    m_layout->addWidget(m_button, 0, Qt::AlignLeft);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] { open(!m_choices || m_choices->isHidden()); });
    retranslate();
}

void PickList::setChosen(const QStringList& codes) {
    if (codes == m_chosen) return;
    m_chosen = codes;
    showChosen();
    if (!m_choices) return;
    for (QCheckBox* box : m_choices->findChildren<QCheckBox*>())
        tickQuietly(*box, m_chosen.contains(box->property("code").toString()));
}

void PickList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void PickList::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_button->setAccessibleDescription(accessibleName());
}

void PickList::retranslate() {
    const bool isOpen = m_choices && !m_choices->isHidden();
    delete m_choices;
    m_choices = nullptr;
    open(isOpen);
    showChosen();
}

void PickList::open(bool open) {
    if (open && !m_choices) build();
    if (m_choices) m_choices->setVisible(open);
    if (open) tabThrough(m_button, tabStopsIn(*m_choices));
    m_button->setText(open ? tr("Close the list") : tr("Choose from the list"));
}

void PickList::build() {
    m_choices = new QWidget;
    auto* layout = new QVBoxLayout(m_choices);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(6);
    qsizetype count = 0;
    for (const Group& group : m_groups)
        count += group.entries.size();
    if (count > kManyChoices || m_source.find) addSearch();
    for (const Group& group : m_groups)
        addGroup(group);
    if (m_source.find) showFound({});
    m_layout->addWidget(m_choices);
}

void PickList::addSearch() {
    m_found = nullptr;
    m_search = new TextField;
    m_search->setPlaceholderText(m_source.free ? tr("Find it, or type something else")
                                               : tr("Type a word to find it"));
    m_search->setAccessibleName(tr("Find in the list"));
    connect(m_search, &QLineEdit::textChanged, this, &PickList::narrow);
    connect(m_search, &QLineEdit::returnPressed, this, &PickList::takeTyped);
    m_choices->layout()->addWidget(m_search);
    m_take = linkButton({}, "plus");
    m_take->hide();
    connect(m_take, &QPushButton::clicked, this, &PickList::takeTyped);
    m_choices->layout()->addWidget(m_take);
}

void PickList::addGroup(const Group& group) {
    const ReaderLanguage reader = installedLanguage();
    if (!group.title.isEmpty())
        m_choices->layout()->addWidget(wrappedLabel(group.title.preferring(reader), TextRole::Soft));
    for (const CatalogueEntry& entry : group.entries)
        m_choices->layout()->addWidget(addBox({codeOf(group, entry), entry.name.preferring(reader)}));
}

QWidget* PickList::addBox(const Choice& choice) {
    auto* box = new QCheckBox(plainBoxText(choice.name));
    box->setProperty("code", choice.code);
    box->setChecked(m_chosen.contains(choice.code));
    connect(box, &QCheckBox::toggled, this, [this, code = choice.code](bool on) { tick(code, on); });
    return box;
}

void PickList::narrow(const QString& typed) {
    if (m_source.find) return showFound(typed);
    const QString wanted = foldedForSearch(typed).trimmed();
    for (QCheckBox* box : m_choices->findChildren<QCheckBox*>())
        box->setVisible(findsChoice({box->property("code").toString(), box->text()}, wanted));
}

/// What is chosen stands first while nothing is typed.
void PickList::showFound(const QString& typed) {
    if (m_found) {
        m_found->hide();
        m_found->deleteLater();
    }
    m_found = new QWidget;
    auto* column = new QVBoxLayout(m_found);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const bool all = typed.trimmed().isEmpty();
    const QList<Choice> found = m_source.find(typed, kMostFound);
    for (const QString& code : all ? m_chosen : QStringList())
        column->addWidget(addBox({code, nameOf(code)}));
    for (const Choice& choice : found)
        if (!all || !m_chosen.contains(choice.code)) column->addWidget(addBox(choice));
    if (found.size() >= kMostFound)
        column->addWidget(wrappedLabel(tr("There are more. Type a word to find them."), TextRole::Small));
    else if (found.isEmpty() && !all && !m_source.free)
        column->addWidget(wrappedLabel(tr("Nothing found."), TextRole::Small));
    m_take->setText(tr("Take: %1").arg(plainBoxText(typed.trimmed())));
    m_take->setVisible(m_source.free && !all);
    m_choices->layout()->addWidget(m_found);
    m_found->show();
    tabThrough(m_take, tabStopsIn(*m_found));
}

/// Enter takes the only one that is found, or what is typed where that may be.
void PickList::takeTyped() {
    const QString typed = m_search->text().trimmed();
    if (!m_source.find || typed.isEmpty()) return;
    const QList<Choice> found = m_source.find(typed, 2);
    const bool same = found.size() == 1 && foldedForSearch(found.first().name) == foldedForSearch(typed);
    if (!m_source.free && found.size() != 1) return;
    const QString code = m_source.free && !same ? typed : found.first().code;
    if (!m_chosen.contains(code)) tick(code, true);
    m_search->clear();
}

void PickList::tick(const QString& code, bool on) {
    m_chosen.removeAll(code);
    if (on) m_chosen.append(code);
    showChosen();
    emit picked();
}

void PickList::showChosen() {
    QStringList names;
    for (const QString& code : m_chosen)
        names.append(withVisibleControls(nameOf(code)));
    m_summary->setText(names.isEmpty() ? tr("Nothing chosen") : names.join(QLatin1Char('\n')));
}

QString PickList::nameOf(const QString& code) const {
    if (m_source.name) return m_source.name(code);
    for (const Group& group : m_groups)
        for (const CatalogueEntry& entry : group.entries)
            if (codeOf(group, entry) == code) return entry.name.preferring(installedLanguage());
    return code;
}

} // namespace aelwyd
