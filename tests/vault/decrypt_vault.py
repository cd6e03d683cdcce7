#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Aelwyd authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a sealed database without any code of the program: Python, hashlib and PyNaCl.

decrypt_vault.py KEY_IN_HEX SEALED OPENED   writes an ordinary SQLite database; exit status 1 if a page is not authentic
decrypt_vault.py --vectors FILE             checks the published test vectors

The format. A database is a row of pages of 4096 bytes, numbered from 1. Each ends in 24 bytes of nonce and 16 of tag
(XChaCha20-Poly1305, IETF). The first 16 bytes of page 1 are the salt, in clear; all else is encrypted.
Page key: BLAKE2b-256, keyed with the data key, over "aelwyd page key 1" and the salt.
Additional data: one byte of kind (1 database, 3 journal; 2 journal, as written before there was 3), four of page number
(highest first), the salt; for kind 3 also the mark of the journal and eight bytes of the offset of the page there.
A journal keeps SQLite's own layout and is sealed with the page key of its database. Behind the 28 bytes of fields of
the first header stand the journal's mark (16) and the salt. A header whose records count has, in place of SQLite's
magic, the first eight bytes of BLAKE2b-128, keyed with the page key, over "aelwyd journal header 1", the mark, eight
bytes of the header's offset and the 20 bytes of its fields behind the magic. Checksums are zeros.
"""
import base64
import hashlib
import json
import struct
import sys

from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as aead_open
from nacl.exceptions import CryptoError

PAGE, NONCE, TAG, SALT = 4096, 24, 16, 16
BODY = PAGE - NONCE - TAG
MAGIC = b"SQLite format 3\0"
LOCK_PAGE = 0x40000000 // PAGE + 1


def page_key(data_key, salt):
    return hashlib.blake2b(b"aelwyd page key 1" + salt, key=data_key, digest_size=32).digest()


def open_page(key, salt, kind, number, page, journal=b"", offset=0):
    first = kind == 1 and number == 1
    start = SALT if first else 0
    nonce, tag = page[BODY:BODY + NONCE], page[BODY + NONCE:]
    place = struct.pack(">BI", kind, number) + salt + (journal + struct.pack(">Q", offset) if kind == 3 else b"")
    body = aead_open(page[start:BODY] + tag, place, nonce, key)
    return (MAGIC if first else b"") + body + bytes(NONCE + TAG)


def header_tag(key, fields, journal, offset):
    said = b"aelwyd journal header 1" + journal + struct.pack(">Q", offset) + fields[8:28]
    return hashlib.blake2b(said, key=key, digest_size=16).digest()[:8]


def open_database(data_key, sealed):
    salt = sealed[:SALT]
    key = page_key(data_key, salt)
    if not sealed or len(sealed) % PAGE:
        raise ValueError("The last page is not whole.")
    for number in range(1, len(sealed) // PAGE + 1):
        page = sealed[(number - 1) * PAGE:number * PAGE]
        try:
            yield bytes(PAGE) if number == LOCK_PAGE else open_page(key, salt, 1, number, page)
        except CryptoError:
            raise ValueError(f"Page {number} is not authentic.") from None


def sample_page(kind, number):
    body = bytearray((i * 7 + number) % 251 for i in range(BODY))
    if kind == 1 and number == 1:
        body[:SALT] = MAGIC
    return bytes(body) + bytes(NONCE + TAG)


def check_vector(vector):
    data_key, salt, journal = (bytes.fromhex(vector.get(name, "")) for name in ("key", "salt", "journal"))
    key, offset = page_key(data_key, salt), vector.get("offset", 0)
    if key.hex() != vector["page_key"]:
        return False
    if "header" in vector:
        return header_tag(key, bytes.fromhex(vector["header"]), journal, offset).hex() == vector["tag"]
    kind, number, sealed = vector["kind"], vector["page"], base64.b64decode(vector["sealed"])
    return open_page(key, salt, kind, number, sealed, journal, offset) == sample_page(kind, number)


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--vectors":
        with open(arguments[1], encoding="utf-8") as file:
            return 0 if all(map(check_vector, json.load(file))) else 1
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    with open(arguments[1], "rb") as file:
        sealed = file.read()
    try:
        pages = list(open_database(bytes.fromhex(arguments[0]), sealed))
    except ValueError as fault:
        print(fault, file=sys.stderr)
        return 1
    with open(arguments[2], "wb") as file:
        file.writelines(pages)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
