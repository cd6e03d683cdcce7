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

void answerWith(void (*handler)(int), void (*instead)(int)) {
    for (int signal : kEnding) {
        struct sigaction now {};
        if (sigaction(signal, nullptr, &now) != 0 || now.sa_handler != instead) continue;
        now = {};
        now.sa_handler = handler;
        now.sa_flags = SA_RESTART;
        sigaction(signal, &now, nullptr);
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
    answerWith(writeToPipe, SIG_DFL);
}

EndingSignals::~EndingSignals() {
    answerWith(SIG_DFL, writeToPipe);
    for (int& end : pipeEnds)
        if (end >= 0) close(std::exchange(end, -1));
}

} // namespace aelwyd
