#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Aelwyd authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a sealed database without any code of the program: Python, hashlib and PyNaCl.

decrypt_vault.py KEY_IN_HEX SEALED OPENED   writes an ordinary SQLite database; exit status 1 if a page is not authentic
decrypt_vault.py --vectors FILE             checks the published test vectors

The format. A database is a row of pages of 4096 bytes, numbered from 1. Each ends in 24 bytes of nonce and 16 of tag
(XChaCha20-Poly1305, IETF). The first 16 bytes of page 1 are the salt, in clear; all else is encrypted.
Page key: BLAKE2b-256, keyed with the data key, over "aelwyd page key 1" and the salt.
Additional data: one byte of kind (1 database, 2 journal), four of page number (highest first), the salt.
A journal keeps SQLite's own layout; the four bytes of checksum after each page are masked with the first four of
BLAKE2b-128, keyed with the page key, over "checksum", the byte 1 and the page's nonce.
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


def open_page(key, salt, kind, number, page):
    first = kind == 1 and number == 1
    start = SALT if first else 0
    nonce, tag = page[BODY:BODY + NONCE], page[BODY + NONCE:]
    body = aead_open(page[start:BODY] + tag, struct.pack(">BI", kind, number) + salt, nonce, key)
    return (MAGIC if first else b"") + body + bytes(NONCE + TAG)


def masked(key, nonce, checksum):
    stream = hashlib.blake2b(b"checksum\x01" + nonce, key=key, digest_size=16).digest()
    return bytes(a ^ b for a, b in zip(checksum, stream))


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
    data_key, salt, nonce = (bytes.fromhex(vector[name]) for name in ("key", "salt", "nonce"))
    kind, number, key = vector["kind"], vector["page"], page_key(data_key, salt)
    opened = open_page(key, salt, kind, number, base64.b64decode(vector["sealed"]))
    return (opened == sample_page(kind, number) and key.hex() == vector["page_key"] and
            masked(key, nonce, bytes.fromhex(vector["checksum"])).hex() == vector["masked_checksum"])


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
