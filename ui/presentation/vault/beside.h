// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <exception>
#include <functional>
#include <memory>
#include <optional>

namespace aelwyd {

/// Runs `work` on a thread of its own, so that the window never waits, and hands what it made to `done` on
/// this one. What `work` throws is thrown again there. When `owner` is gone by then, nobody is told.
template <class T>
void runBeside(QObject* owner, std::function<T()> work, std::function<void(T)> done) {
    struct Outcome {
        std::optional<T> made;
        std::exception_ptr fault;
    };
    auto outcome = std::make_shared<Outcome>();
    QThread* thread = QThread::create([outcome, work = std::move(work)] {
        try {
            outcome->made.emplace(work());
        } catch (...) {
            outcome->fault = std::current_exception();
        }
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QObject::connect(thread, &QThread::finished, owner, [outcome, done = std::move(done)] {
        if (outcome->fault) std::rethrow_exception(outcome->fault);
        done(std::move(*outcome->made));
    });
    thread->start();
}

} // namespace aelwyd
