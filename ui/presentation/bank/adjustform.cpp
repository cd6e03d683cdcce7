// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/bank/adjustform.h"

#include "core/base/text.h"
#include "ui/presentation/forms/typedtext.h"
#include "ui/presentation/visits/visittyping.h"

namespace aelwyd {

AdjustForm::AdjustForm(BankService& bank, AgencyService& agency, QObject* parent)
    : TypedForm(agency, parent)
    , m_bank(bank) {}

void AdjustForm::open(const ServiceUserId& person, QDate day) {
    m_person = person;
    m_entry = {.on = typedtext::shownDate(day)};
    begin(QStringLiteral("adjustment/") + person.toString());
}

void AdjustForm::edit(const QString& field, const std::function<void(AdjustEntry&)>& change) {
    change(m_entry);
    touch(field);
}

Problems AdjustForm::problems() const {
    Problems found;
    const std::pair<const char*, const QString&> needed[] = {{"on", m_entry.on},
                                                             {"minutes", m_entry.minutes},
                                                             {"reason", m_entry.reason},
                                                             {"approved_by", m_entry.approvedBy}};
    for (const auto& [field, text] : needed)
        if (!typedtext::isFilled(text)) found.append({QLatin1String(field), ErrorCode::Required});
    if (typedtext::isFilled(m_entry.on) && !typedtext::readDate(m_entry.on))
        found.append({QStringLiteral("on"), ErrorCode::Date});
    const auto minutes = visittyping::readLength(m_entry.minutes, QStringLiteral("minutes"), found);
    if (minutes == 0)
        found.append({QStringLiteral("minutes"), ErrorCode::Range, {visittyping::shownMinutes(minutes)}});
    const std::pair<const char*, const QString&> names[] = {{"reason", m_entry.reason},
                                                            {"approved_by", m_entry.approvedBy}};
    for (const auto& [field, text] : names)
        if (const auto problem =
                textProblem(QLatin1String(field), tidied(text, TextSort::Name), TextSort::Name))
            found.append(*problem);
    return found;
}

Result<void> AdjustForm::save() {
    if (const Problems found = tried(); !found.isEmpty()) return found;
    const QDate day = *typedtext::readDate(m_entry.on);
    // It would stay for good and be counted nowhere.
    if (!m_bank.statement(*m_person, day)) return Problem{QStringLiteral("on"), ErrorCode::NoBank};
    const auto saved = m_bank.adjust({.id = {},
                                      .person = *m_person,
                                      .on = day,
                                      .minutes = *visittyping::readMinutes(m_entry.minutes),
                                      .reason = m_entry.reason,
                                      .approvedBy = m_entry.approvedBy});
    if (saved) throwAway();
    return saved;
}

QJsonObject AdjustForm::typed() const {
    return {{QStringLiteral("on"), typedtext::keptDate(m_entry.on)},
            {QStringLiteral("minutes"), visittyping::keptMinutes(m_entry.minutes)},
            {QStringLiteral("reason"), m_entry.reason},
            {QStringLiteral("approved_by"), m_entry.approvedBy}};
}

void AdjustForm::setTyped(const QJsonObject& typed) {
    const auto text = [&](const char* field) { return typed.value(QLatin1String(field)).toString(); };
    m_entry.on = typedtext::shownDate(text("on"));
    m_entry.minutes = visittyping::shownMinutes(text("minutes"));
    m_entry.reason = text("reason");
    m_entry.approvedBy = text("approved_by");
}

} // namespace aelwyd
