// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/failure.h"

#include <QEventLoop>
#include <QObject>
#include <QThread>
#include <exception>
#include <functional>
#include <memory>
#include <optional>

namespace aelwyd {

/// Runs `work` on a thread of its own, so that the window never waits, and hands what it made to `done` on
/// this one. T is a Result: what stops `work` becomes a problem of the file at `path`, so that `done` is
/// always called. A mistake in the program is told as CannotOpen, and thrown again here to be logged. When
/// `owner` is gone by then, nobody is told.
template <class T>
void runBeside(QObject* owner, const QString& path, std::function<T()> work,
               std::function<void(const T&)> done) {
    struct Outcome {
        std::optional<T> made;
        std::exception_ptr mistake;
    };
    auto outcome = std::make_shared<Outcome>();
    QThread* thread = QThread::create([outcome, path, work = std::move(work)] {
        try {
            outcome->made.emplace(work());
        } catch (...) {
            const auto problem = problemOfFailure(std::current_exception(), path);
            if (!problem) outcome->mistake = std::current_exception();
            outcome->made.emplace(problem.value_or(Problem{{}, ErrorCode::CannotOpen, {path}}));
        }
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QObject::connect(thread, &QThread::finished, owner, [outcome, done = std::move(done)] {
        done(*outcome->made);
        if (outcome->mistake) std::rethrow_exception(outcome->mistake);
    });
    thread->start();
}

/// Runs `work` on a thread of its own and comes back when it has ended. Meanwhile the loop goes on here, so
/// that the window answers; whoever asks sees to it that nothing is asked twice. What `work` throws is thrown
/// on.
inline void runWhileAnswering(const std::function<void()>& work) {
    std::exception_ptr thrown;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        try {
            work();
        } catch (...) {
            thrown = std::current_exception();
        }
    }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait(); // where the program is told to end, the loop ends first
    if (thrown) std::rethrow_exception(thrown);
}

} // namespace aelwyd
