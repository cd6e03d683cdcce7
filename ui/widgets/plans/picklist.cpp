// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/picklist.h"

#include "core/base/text.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/textfields.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

/// From this many choices on, typing narrows them.
constexpr int kManyChoices = 12;

QString codeOf(const PickList::Group& group, const CatalogueEntry& entry) {
    return group.code.isEmpty() ? entry.code : group.code + u'/' + entry.code;
}

/// Text of a check box is read for mnemonics; names are not to be.
QString plainBoxText(QString text) {
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

PickList::PickList(QList<Group> groups, QWidget* parent)
    : QWidget(parent)
    , m_groups(std::move(groups))
    , m_summary(wrappedLabel())
    , m_button(linkButton({}, "chevron-down"))
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_summary);
    m_layout->addWidget(m_button, 0, Qt::AlignLeft);
    m_button->setAutoDefault(false);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] { open(!m_choices || m_choices->isHidden()); });
    retranslate();
}

void PickList::setChosen(const QStringList& codes) {
    m_chosen = codes;
    showChosen();
    if (!m_choices) return;
    for (QCheckBox* box : m_choices->findChildren<QCheckBox*>())
        box->setChecked(m_chosen.contains(box->property("code").toString()));
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
    m_button->setText(open ? tr("Close the list") : tr("Choose from the list"));
}

void PickList::build() {
    m_choices = new QWidget;
    auto* layout = new QVBoxLayout(m_choices);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(6);
    int count = 0;
    for (const Group& group : m_groups)
        count += static_cast<int>(group.entries.size());
    m_search = nullptr;
    if (count > kManyChoices) {
        m_search = new TextField;
        m_search->setPlaceholderText(tr("Type a word to find it"));
        m_search->setAccessibleName(tr("Find in the list"));
        connect(m_search, &QLineEdit::textChanged, this, &PickList::narrow);
        layout->addWidget(m_search);
    }
    for (const Group& group : m_groups)
        addGroup(group);
    m_layout->addWidget(m_choices);
}

void PickList::addGroup(const Group& group) {
    const ReaderLanguage reader = installedLanguage();
    if (!group.title.isEmpty())
        m_choices->layout()->addWidget(wrappedLabel(group.title.preferring(reader), TextRole::Soft));
    for (const CatalogueEntry& entry : group.entries) {
        auto* box = new QCheckBox(plainBoxText(entry.name.preferring(reader)));
        const QString code = codeOf(group, entry);
        box->setProperty("code", code);
        box->setChecked(m_chosen.contains(code));
        connect(box, &QCheckBox::clicked, this, [this, code](bool on) { tick(code, on); });
        m_choices->layout()->addWidget(box);
    }
}

void PickList::narrow(const QString& typed) {
    const QString wanted = foldedForSearch(typed).trimmed();
    for (QCheckBox* box : m_choices->findChildren<QCheckBox*>())
        box->setVisible(
            wanted.isEmpty() ||
            foldedForSearch(box->text() + u' ' + box->property("code").toString()).contains(wanted));
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
        names.append(nameOf(code));
    m_summary->setText(names.isEmpty() ? tr("Nothing chosen") : names.join(QLatin1Char('\n')));
}

QString PickList::nameOf(const QString& code) const {
    for (const Group& group : m_groups)
        for (const CatalogueEntry& entry : group.entries)
            if (codeOf(group, entry) == code) return entry.name.preferring(installedLanguage());
    return code;
}

} // namespace aelwyd
