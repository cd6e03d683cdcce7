// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace aelwyd {

/// The words from which a demo agency is made, as read from its data files. Texts in two languages are {"cy",
/// "en"}.
struct DemoContent {
    /// Whole written lives, in the order of their files.
    QList<QJsonObject> lives;
    /// Localities, with the forms that Welsh needs after "yn" and the people who work there.
    QJsonArray places;
    QJsonObject names;
    /// Parts of lives: pasts, homes, conditions, passions.
    QJsonObject fragments;
    /// Members of a circle and consents that many lives share, by name.
    QJsonObject shared;
    QJsonObject workers;
    /// What people say of their outcomes and at reviews, stories, and what waits for an answer.
    QJsonObject progress;

    /// `files` by name: "lives/….json" any number of times, "places.json" and so on once each. Damaged
    /// (argument: the file's name) when one is missing or is not JSON.
    static Result<DemoContent> fromFiles(const QMap<QString, QByteArray>& files);
};

} // namespace aelwyd
