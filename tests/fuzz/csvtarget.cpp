// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/csvtarget.h"

#include "core/interchange/csvwriter.h"
#include "core/interchange/personrecord.h"
#include "core/interchange/staffrecord.h"
#include "core/interchange/textencoding.h"

namespace aelwyd::test {

namespace {

const QDate kDay(2026, 11, 23);

void checkPerson(const SheetRow& row, QStringList& faults) {
    const PersonReading reading = readPerson(row, {}, kDay);
    if (!reading.problems.isEmpty()) return;
    PersonRecord stored = reading.record;
    if (reading.decision) stored.complexity.append(*reading.decision);
    const PersonReading again = readPerson(row, stored, kDay);
    const bool same = again.record.person == stored.person && again.record.package == stored.package;
    if (!same || again.decision || !again.problems.isEmpty())
        faults.append(QStringLiteral("a second import would change line %1").arg(row.line));
    if (!problemsOf(stored.person, kDay).isEmpty())
        faults.append(QStringLiteral("what is kept of line %1 may not be kept").arg(row.line));
}

void checkWorker(const SheetRow& row, QStringList& faults) {
    const StaffReading reading = readStaff(row, {});
    if (!reading.problems.isEmpty()) return;
    StaffRecord stored = reading.record;
    if (reading.decision) stored.experience.append(*reading.decision);
    const StaffReading again = readStaff(row, stored);
    if (again.record.worker != stored.worker || again.decision || !again.problems.isEmpty())
        faults.append(QStringLiteral("a second import would change line %1").arg(row.line));
}

template <class Check>
void checkRows(const QByteArray& bytes, const QList<SheetColumn>& columns, QStringList& faults, Check check) {
    const auto sheet = Sheet::open(bytes, columns);
    if (!sheet) return;
    int line = 0;
    for (SheetRow row; sheet.value()->next(row); line = row.line) {
        if (row.line <= line)
            faults.append(QStringLiteral("line %1 comes after line %2").arg(row.line).arg(line));
        check(row, faults);
    }
}

/// As UTF-8 can hold it: half a pair becomes U+FFFD.
QString writable(const QString& text) {
    return QString::fromUtf8((u'x' + text).toUtf8()).mid(1);
}

void checkWriter(const QByteArray& bytes, QStringList& faults) {
    const QString text = writable(decodedText(bytes).left(2000));
    const QString written = decodedText(csvOf({{QStringLiteral("start"), text}}));
    CsvReader reader(written, u',');
    CsvRow row;
    if (!reader.next(row) || withoutFormulaGuard(row.cells.value(1)) != text)
        faults.append(QStringLiteral("a written cell reads back as another"));
}

} // namespace

QStringList faultsOfSheet(const QByteArray& bytes) {
    QStringList faults;
    checkRows(bytes, peopleColumns(), faults, checkPerson);
    checkRows(bytes, staffColumns(), faults, checkWorker);
    checkWriter(bytes, faults);
    return faults;
}

} // namespace aelwyd::test

/// For libFuzzer: clang++ -fsanitize=fuzzer,address with this file, core/interchange and the nouns below it.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (!aelwyd::test::faultsOfSheet(bytes).isEmpty()) __builtin_trap();
    return 0;
}
