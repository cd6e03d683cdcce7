// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/accountservice.h"
#include "core/service/auditservice.h"
#include "core/service/backupservice.h"
#include "core/service/founding.h"
#include "tests/support/agency.h"
#include "tests/support/scratch.h"

#include <stdexcept>

namespace aelwyd::test {

inline const QString kMairsPassphrase = QStringLiteral("calon lân yn llawn daioni");
inline const QString kHuwsPassphrase = QStringLiteral("mae hen wlad fy nhadau");

template <class T>
T mustBe(Result<T> result) {
    if (!result) throw std::runtime_error(toCode(result.problems().first().code).toStdString());
    return std::move(result).value();
}

inline void mustBeDone(const Result<void>& result) {
    if (!result) throw std::runtime_error(toCode(result.problems().first().code).toStdString());
}

/// The code of the first problem; nothing when it was done.
template <class T>
std::optional<ErrorCode> codeOfResult(const Result<T>& result) {
    return result ? std::nullopt : std::optional(result.problems().first().code);
}

/// Somebody at an open file.
struct SeatedUser {
    explicit SeatedUser(OpenedFile opened)
        : file(std::move(opened))
        , workspace(*file.database, *file.session->clock, file.session)
        , people(workspace)
        , plans(workspace)
        , agency(workspace)
        , accounts(workspace, kLeastCost)
        , audit(workspace)
        , backups(workspace) {}
    OpenedFile file;
    Workspace workspace;
    PeopleService people;
    PlanService plans;
    AgencyService agency;
    AccountService accounts;
    AuditService audit;
    BackupService backups;

    ServiceUser takeOn(const QString& lastName, const QString& reference) {
        ServiceUser person;
        person.reference = reference;
        person.lastName = lastName;
        mustBeDone(people.save(person));
        return *people.person(person.id);
    }
};

/// An agency's protected file on the disk, with Mair its first manager; closed.
struct ProtectedAgency {
    ProtectedAgency() { recovery = mustBe(found(founding(), clock)).recoveryGroups; }
    Founding founding() const {
        return {scratch.path(), QStringLiteral("Gofal Cwm"), QStringLiteral("Mair"), kMairsPassphrase,
                kLeastCost};
    }
    Result<OpenedFile> tried(const QString& user, const QString& passphrase) const {
        return openFile({scratch.path(), OpenMode::MustExist, Credentials{user, passphrase}}, clock);
    }
    std::unique_ptr<SeatedUser> mair() const {
        return std::make_unique<SeatedUser>(mustBe(tried(QStringLiteral("Mair"), kMairsPassphrase)));
    }
    std::unique_ptr<SeatedUser> huw() const {
        return std::make_unique<SeatedUser>(mustBe(tried(QStringLiteral("Huw"), kHuwsPassphrase)));
    }
    /// Lets Huw in; by Mair, who leaves again.
    void admitHuw(Role role) const {
        mustBe(mair()->accounts.add(QStringLiteral("Huw"), role, kHuwsPassphrase));
    }

    Scratch scratch;
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    QStringList recovery;
};

} // namespace aelwyd::test
