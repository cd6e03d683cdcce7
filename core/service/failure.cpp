// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/failure.h"

#include "core/storage/fault.h"

namespace aelwyd {

std::optional<Problem> problemOfFailure(const std::exception_ptr& thrown, const QString& path) {
    try {
        std::rethrow_exception(thrown);
    } catch (const std::exception& fault) {
        return problemOfFault(fault, path);
    } catch (...) {
        return std::nullopt;
    }
}

} // namespace aelwyd
