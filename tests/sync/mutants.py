#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Aelwyd authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeds one bug after another into the log and the merge, and sees that the tests find each.

Usage: mutants.py SOURCE_FOLDER BUILD_FOLDER [NUMBER...]. The tests must have been built, without optimisation. Each bug is a
copy of one source file with one line changed, linked in front of the library; the product itself knows nothing of it. First
the same is done with a file that has no bug: tests that fail then would prove nothing. What takes several times as long as
that is taken for endless, by the processor's time, so that a busy machine finds nothing.
"""
import os
import pathlib
import resource
import shlex
import subprocess
import sys
import tempfile

MERGE, HISTORIES = "core/sync/merge.cpp", "core/storage/mergehistories.cpp"
MERGER, LOG, SHOWING = "core/storage/merger.cpp", "core/storage/changelog.cpp", "core/storage/mergeshowing.cpp"
READING, INTAKE = "core/storage/changelogreading.cpp", "core/storage/mergeintake.cpp"
ROWS = "core/storage/mergerrows.cpp"
RIGHTS = "core/storage/devicerights.cpp"

BUGS = [
    ("overwritten writes stay heads", MERGE, "return head == by || seen.has(head);", "return head == by;"),
    ("a write drops what it had not seen", MERGE, "return head == by || seen.has(head);", "return true;"),
    ("adding a row again leaves old heads", MERGE, "        m_registers[i].heads = superseded(std::move(m_registers[i].heads), by, seen);\n", ""),
    ("a first write forgets who added the row", MERGE, "{registerNumber, m_whole}", "{registerNumber, {}}"),
    ("a deletion hides only its own copy's writes", MERGE,
     "if (seen.of(origin) > 0) raise(m_buried, {origin, seen.of(origin)});", ""),
    ("what was hidden counts as there", MERGE, "mark.number > numberIn(m_buried, mark.origin)", "mark.number >= numberIn(m_buried, mark.origin)"),
    ("deletions hide nothing", MERGE, "mark.number > numberIn(m_buried, mark.origin)", "mark.number > 0"),
    ("what belongs to a row does not keep it", MERGE, "    raise(m_touched, by);\n    m_removals", "    if (m_touched.isEmpty()) raise(m_touched, by);\n    m_removals"),
    ("a row that has moved keeps its old parent", MERGE, "    for (RowParent* each : before)\n        raise(each->replaced, by);\n", ""),
    ("parents are taken from the future", MERGE, "if (each.row.isNull() || !knows(seen, own, each.since)) continue;", "if (each.row.isNull()) continue;"),
    ("ties by the clock alone", MERGE, "return std::tie(a.clock, a.device, a.number) < std::tie(b.clock, b.device, b.number);", "return a.clock < b.clock;"),
    ("the first version is shown", MERGE, "sorted.isEmpty() ? QByteArray() : sorted.last().value", "sorted.isEmpty() ? QByteArray() : sorted.first().value"),
    ("long texts in the order of arrival", MERGE, "    std::sort(sorted.begin(), sorted.end(), isBefore);\n", ""),
    ("conflicts are compared with nothing", MERGE, "return each.value != versions.first().value;", "return each.value.isEmpty();"),
    ("own commits are not added before a merge", HISTORIES, "    if (origins.isEmpty()) return;\n", "    return;\n"),
    ("rows that are added have no heads", HISTORIES, "if (mask != 0) one.history.writeWhole(commit.mark, commit.seen);", ""),
    ("deletions are not read", HISTORIES, "if (saysDeleted(each)) one.history.remove(commit.mark, commit.seen);", ""),
    ("parents are not noted", HISTORIES, "    if (!namesParents(table)) return;\n", "    return;\n"),
    ("gaps go unseen", INTAKE, "if (m_branches.counted(each.key(), *each) > heldOf(each.key())) missing.insert(each.key(), *each);", ""),
    ("twins go unseen", INTAKE, "if (m_reading.hashAt({origin.no, commit.number}) == knownHashOf(commit)) return std::nullopt;", "return std::nullopt;"),
    ("commits may come before what they had seen", INTAKE, "if (m_branches.counted(each.key(), *each) > heldOf(each.key())) return false;", ""),
    ("the last writer wins whoever else wrote", ROWS, "if (heads.size() == 1)", "if (!heads.isEmpty())"),
    ("rows are never taken away", ROWS, "if (!shouldBe && isThere) m_rows.remove(table, key.id());", ""),
    ("parents do not come back", ROWS, "if (touched.mask == 0 && !history.wasRemoved() && !history.isErased()) return;", "if (touched.mask == 0) return;"),
    ("newer commits are applied", MERGER, "commit.schema > m_schema || !applied.covers(commit.seen)", "!applied.covers(commit.seen)"),
    ("a commit does not say what it had seen of others", LOG, "if (each.applied > 0) commit.seen.insert(each.device, each.applied);", "if (each.device == commit.device) commit.seen.insert(each.device, each.applied);"),
    ("of several writes to a row the last counts", LOG, "one.mask |= static_cast<quint64>(mask);", "one.mask = static_cast<quint64>(mask);"),
    ("deletions are not logged", LOG, "QList<SyncOp>{presence(*noted.table, noted.row, {})}", "QList<SyncOp>()"),
    ("long texts lose a version", SHOWING, "one.kind == SyncRegister::Kind::LongText", "false"),
    ("commits are sent device by device", READING, "if (!told.covers(commit.seen)) break;", ""),
    ("what was seen of a device after it was cloned counts", READING, "ends.value(origin, said.of(origin))", "said.of(origin)"),
    ("a branch forgets what lies before it", READING, "if (begin != places().branches.begins.cend()) seen.raise(*begin);", ""),
    ("a clone keeps its name", MERGER, "if (m_report.isRenamed) ChangeLog(m_database).become(newUuidV7());", ""),
    ("after a clone nothing is told anew", MERGER, "heedShutOut(m_database) || !m_report.cloned.isEmpty()", "heedShutOut(m_database)"),
    ("what a copy wrote after it was shut out stays", MERGER, "heedShutOut(m_database) || !m_report.cloned.isEmpty()", "!m_report.cloned.isEmpty()"),
    ("what belongs to the erased stays", MERGER, "if (danglingReferences(m_database) != 0) dropOrphans();", ""),
    ("whatever a viewer writes counts", RIGHTS, "if (leastRoleFor(row) > role.value_or(Role::Viewer)) return false;", ""),
    ("what is unsaid is nothing", READING, "    version.value = unsaid;\n", ""),
]


def spaced(text):
    """Source text as the tools of the house break it: any run of blanks is one."""
    return " ".join(text.split())


def mutated(source, old, new):
    if old in source:
        return source.replace(old, new, 1)
    words = old.split()
    start = source.find(words[0])
    while start >= 0:
        for end in range(start + len(old) - 20, min(len(source), start + 2 * len(old) + 200)):
            if spaced(source[start:end]) == spaced(old) and source[end - 1:end].strip():
                return source[:start] + new + source[end:]
        start = source.find(words[0], start + 1)
    return None


# Tests that take a second first; what they miss, others may find.
STAGES = [
    ("[#merge_test],[#clone_test],[#erasure_test]", {}),
    ("[#mergefile_test],[#inbox_test],[#role_test],[#shutout_test],[#exchange_test],[#capture_test]", {}),
    ("[schedules]~[clones]~[schemas]", {"AELWYD_SCHEDULES": "800"}),
    ("[clones],[schemas]", {}),
]


class Bench:
    """Builds the tests with one file of the source put in another's place, and runs them."""

    def __init__(self, source, build):
        self.source, self.build, self.longest = source, build, {}
        packages = ["Qt6Core", "libsodium", "sqlite3"]
        self.flags = shlex.split(subprocess.check_output(["pkg-config", "--cflags", *packages], text=True))
        commands = subprocess.check_output(["ninja", "-C", str(build), "-t", "commands", "test_sync"], text=True)
        link = [line for line in commands.splitlines() if "-o tests/test_sync" in line][-1]
        self.link = shlex.split(link.split("&&")[1].strip() if "&&" in link else link)

    def built(self, text, folder):
        bug, program = os.path.join(folder, "bug.cpp"), os.path.join(folder, "test_bug")
        pathlib.Path(bug).write_text(text)
        subprocess.check_call(["g++", "-std=c++20", "-fPIC", "-w", "-I", str(self.source), *self.flags, "-c", bug,
                               "-o", bug + ".o"])
        words = list(self.link)
        words[words.index("-o") + 1] = program
        first = next(i for i, word in enumerate(words) if word.endswith(".o"))
        words[first:first] = [bug + ".o", "-Wl,--allow-multiple-definition,--strip-debug"]
        subprocess.check_call(words, cwd=self.build)
        return program

    def run(self, program, stage):
        """What came out, and the seconds of work."""
        tests, settings = STAGES[stage]
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", TZ="Europe/London", **settings)
        most = 4 * self.longest[stage] + 20 if stage in self.longest else resource.RLIM_INFINITY

        def limited():
            resource.setrlimit(resource.RLIMIT_CPU, (int(most), resource.RLIM_INFINITY))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run([program, "-#", tests, "--abort"], env=environment, capture_output=True, text=True,
                              errors="replace", preexec_fn=limited, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return done, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    def control(self, file):
        """Every stage passes as long as there is no bug; afterwards it is known how long each takes."""
        with tempfile.TemporaryDirectory() as folder:
            program = self.built((self.source / file).read_text(), folder)
            for stage in range(len(STAGES)):
                done, seconds = self.run(program, stage)
                if done.returncode != 0:
                    sys.exit(f"The tests fail without any bug:\n{done.stdout[-3000:]}")
                self.longest[stage] = seconds
                print(f"without a bug {STAGES[stage][0]} pass after {seconds:.0f} s", flush=True)

    def finder(self, text):
        """Which test finds the bug; nothing if none does."""
        with tempfile.TemporaryDirectory() as folder:
            program = self.built(text, folder)
            for stage in range(len(STAGES)):
                done, _ = self.run(program, stage)
                if done.returncode < 0:
                    return f"signal {-done.returncode} in {STAGES[stage][0]}"
                if done.returncode != 0:
                    return failed_test(done.stdout)
        return None


def failed_test(output):
    """The name below the first line of dashes."""
    lines = output.splitlines()
    place = next((i for i, line in enumerate(lines) if line.startswith("-----")), -1)
    return " ".join(line.strip() for line in lines[place + 1:place + 3] if not line.startswith("---"))


def main():
    bench = Bench(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve())
    only = [int(each) for each in sys.argv[3:]] or range(len(BUGS))
    bench.control(BUGS[only[0]][1])
    missed = []
    for place in only:
        name, file, old, new = BUGS[place]
        text = mutated((bench.source / file).read_text(), old, new)
        if text is None:
            missed.append(f"{name}: its place is not there any more")
            continue
        found = bench.finder(text)
        print(f"{place:2} found   {name}: {found}" if found else f"{place:2} MISSED  {name}", flush=True)
        if not found:
            missed.append(name)
    print(f"{len(only) - len(missed)} of {len(only)} seeded bugs were found")
    for name in missed:
        print("missed: " + name)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
