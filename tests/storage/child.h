// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace aelwyd::test {

/// Another process that runs `work` and ends with its value; it can be killed before.
class Child {
  public:
    explicit Child(const std::function<int()>& work)
        : m_process(fork()) {
        if (m_process == 0) _exit(ending(work));
    }
    /// The value of `work`; −1 if the process was killed.
    int wait() {
        int status = 0;
        waitpid(m_process, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    void kill() { ::kill(m_process, SIGKILL); }

  private:
    static int ending(const std::function<int()>& work) {
        // What the test runner does about signals is not for this process.
        for (int number : {SIGABRT, SIGSEGV, SIGTERM, SIGFPE, SIGILL})
            std::signal(number, SIG_DFL);
        try {
            return work();
        } catch (...) {
            return 255;
        }
    }
    pid_t m_process;
};

inline int inChild(const std::function<int()>& work) {
    return Child(work).wait();
}

/// Gives up the rights of root, who may write everything; true if this process has none now.
inline bool becomeNobody() {
    return geteuid() != 0 || (setgid(65534) == 0 && setuid(65534) == 0);
}

} // namespace aelwyd::test
