// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The edits of bundle_benchmark (as many records, fields and edits, values of the same kinds), kept by two well-known libraries:
// how many bytes an edit takes with what each of them keeps, and how many edits a second of processor time it takes in.
import { gzipSync } from "node:zlib";

const RECORDS = 10_000, FIELDS = 12, EDITS = Number(process.argv[2] ?? 100_000);
const WORDS = ["Gwenllian", "Eirlys", "Dafydd", "Caernarfon", "brecwast", "moddion", "ymolchi", "cinio", "swper", "noswaith", "gardd",
  "capel"];

/** The same numbers every time. */
function* numbers(seed) {
  for (let state = seed >>> 0; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state;
  }
}

function edits() {
  const random = numbers(2026), next = (below) => Math.floor((random.next().value / 2 ** 32) * below);
  return Array.from({ length: EDITS }, () => {
    const field = next(FIELDS);
    const value = field < 4 ? next(128) : field < 8 ? WORDS[next(12)] : `value ${next(100_000)}`;
    return { record: next(RECORDS), field: `field${field}`, value };
  });
}

function seconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function tell(name, bytes, written, read) {
  console.log(`${name}: ${(bytes / EDITS).toFixed(2)} bytes an edit, ${Math.round(EDITS / written)} edits a second written, ` +
    `${Math.round(EDITS / read)} a second taken in`);
}

async function yjs(all) {
  const Y = await import("yjs");
  const writer = new Y.Doc(), records = writer.getMap("records");
  for (let i = 0; i < RECORDS; ++i) records.set(String(i), new Y.Map());
  const known = Y.encodeStateVector(writer), before = Y.encodeStateAsUpdate(writer);
  let start = seconds();
  for (const { record, field, value } of all) records.get(String(record)).set(field, value);
  const update = Y.encodeStateAsUpdate(writer, known), written = seconds() - start;
  const reader = new Y.Doc();
  Y.applyUpdate(reader, before);
  start = seconds();
  Y.applyUpdate(reader, update);
  tell("Yjs (gzip; keeps no history, author or time)", gzipSync(update).length, written, seconds() - start);
}

async function automerge(all) {
  const A = await import("@automerge/automerge");
  let writer = A.from({ records: Array.from({ length: RECORDS }, () => ({})) });
  const before = A.save(writer), heads = A.getHeads(writer);
  let start = seconds();
  for (let i = 0; i < all.length; i += 100)
    writer = A.change(writer, (doc) => { for (const { record, field, value } of all.slice(i, i + 100)) doc.records[record][field] = value; });
  const changes = A.getChangesSince ? A.getChangesSince(writer, heads) : A.getChanges(A.load(before), writer);
  const whole = A.save(writer), written = seconds() - start;
  const reader = A.load(before);
  start = seconds();
  A.applyChanges(reader, changes);
  tell("Automerge (a hundred edits a change; its own compressed columns)", whole.length - before.length, written, seconds() - start);
}

const all = edits();
await yjs(all);
await automerge(all);
