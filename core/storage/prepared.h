// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <array>
#include <sqlite3.h>
#include <string_view>

namespace aelwyd {

/// A statement that is kept for the next time, with room for what is bound to it until it has run: SQLite
/// reads it from there, and nothing is asked of the heap for a row of ordinary size.
struct PreparedStatement {
    PreparedStatement(const SQLite::Database& database, const char* sql)
        : statement(database, sql)
        , row(newest(database.getHandle(), sql)) {}
    /// Null if there is not so much left.
    char* take(size_t size) {
        if (size > room.size() - taken) return nullptr;
        taken += size;
        return room.data() + taken - size;
    }
    /// The statement goes back to its start, and what was bound to it is let go.
    void giveBack() {
        statement.tryReset();
        statement.clearBindings();
        taken = 0;
    }

    SQLite::Statement statement;
    /// The same as SQLite itself has it: through the wrapper every value that is read would count references.
    sqlite3_stmt* row;
    std::array<char, 1024> room;
    size_t taken = 0;

  private:
    /// The last that was prepared of these words. What SQLite prepares for itself meanwhile, for the index of
    /// words for example, has others.
    static sqlite3_stmt* newest(sqlite3* database, std::string_view sql) {
        const auto isOurs = [sql](sqlite3_stmt* one) {
            const char* words = sqlite3_sql(one);
            return words && *words && sql.starts_with(words);
        };
        sqlite3_stmt* each = sqlite3_next_stmt(database, nullptr);
        while (each && !isOurs(each))
            each = sqlite3_next_stmt(database, each);
        if (!each) throw SQLite::Exception("a statement that is not there");
        return each;
    }
};

/// Gives a statement back however its use ends. What it was given must outlive it.
class Running {
  public:
    explicit Running(PreparedStatement& prepared)
        : m_prepared(prepared) {}
    ~Running() { m_prepared.giveBack(); }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

  private:
    PreparedStatement& m_prepared;
};

} // namespace aelwyd
