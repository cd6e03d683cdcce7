// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endingsignals.h"

#include <QSocketNotifier>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace aelwyd {

namespace {

constexpr std::array kEnding{SIGTERM, SIGHUP, SIGINT};
/// A signal may come in the middle of anything: all that its handler may do is to write into a pipe.
std::array<int, 2> pipeEnds{-1, -1};

extern "C" void writeToPipe(int) {
    const char one = 1;
    // Full means that enough was said already.
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &one, sizeof one);
}

/// What answered each of them before.
std::array<struct sigaction, kEnding.size()> answersBefore{};

bool isOurs(const struct sigaction& answer) {
    return answer.sa_handler == writeToPipe;
}

void answer() {
    for (size_t i = 0; i < kEnding.size(); ++i) {
        struct sigaction ours {};
        ours.sa_handler = writeToPipe;
        ours.sa_flags = SA_RESTART;
        sigaction(kEnding[i], nullptr, &answersBefore[i]);
        if (answersBefore[i].sa_handler != SIG_IGN) sigaction(kEnding[i], &ours, nullptr);
    }
}

void answerAsBefore() {
    for (size_t i = 0; i < kEnding.size(); ++i) {
        struct sigaction now {};
        sigaction(kEnding[i], nullptr, &now);
        if (isOurs(now)) sigaction(kEnding[i], &answersBefore[i], nullptr);
    }
}

} // namespace

EndingSignals::EndingSignals() {
    if (pipeEnds[0] >= 0 || pipe2(pipeEnds.data(), O_NONBLOCK | O_CLOEXEC) != 0) return;
    auto* notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> said{};
        while (read(pipeEnds[0], said.data(), said.size()) > 0) {
        }
        emit asked();
    });
    answer();
}

EndingSignals::~EndingSignals() {
    answerAsBefore();
    for (int& end : pipeEnds)
        if (end >= 0) close(std::exchange(end, -1));
}

} // namespace aelwyd
