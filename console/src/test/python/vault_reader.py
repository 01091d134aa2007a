#!/usr/bin/env python3
"""Reads the vaults of Vigil: another reader, written from crypto/docs/format.md and sharing no code with the console.

    vault_reader.py passphrase vaults FOLDER
    vault_reader.py passphrase backup FILE
    vault_reader.py code vaults FOLDER
    vault_reader.py code backup FILE

What opens them is read from standard input, to its end: UTF-8, one newline at the end is dropped. Checks everything that
the page says a whole vault fits, and prints what it found as JSON; contents are in hexadecimal. Ends with 3 when what was
typed is wrong or mistyped, with 4 when something is damaged, naming the place, never content.

Needs Debian's python3, python3-cryptography and python3-argon2. Changes nothing; reads vaults that nobody has open.
"""

import hashlib
import hmac
import json
import os
import sqlite3
import struct
import sys
import tempfile
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

VAULTS = (("record", "record.vault", 1), ("psychotherapy", "psychotherapy.vault", 2))
FACT, CODE_READ_BACK = 1, 9
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class WrongOpener(Exception):
    """What was typed does not open, or cannot be what was printed."""


class Damaged(Exception):
    """Something is not as it was written."""


def ensure(whole, what):
    if not whole:
        raise Damaged(what)


# --- primitives ------------------------------------------------------------------------------------------------------


def hkdf(salt, key, label, length=32):
    return HKDF(algorithm=hashes.SHA256(), length=length, salt=salt, info=label.encode("ascii")).derive(key)


def mac(key, *parts):
    return hmac.new(key, b"".join(parts), hashlib.sha256).digest()


def gcm_open(key, nonce, bound, sealed, what):
    try:
        return AESGCM(key).decrypt(nonce, sealed, bound)
    except (InvalidTag, ValueError):
        raise Damaged(what + " does not open") from None


# --- §2: from what is typed ------------------------------------------------------------------------------------------


def passphrase_bytes(typed):
    return unicodedata.normalize("NFKC", typed).encode("utf-8", errors="replace")


def times_alpha(value):
    value <<= 1
    return value ^ 0b100101 if value > 31 else value


def value_at(word, multiply):
    value = 0
    for symbol in word:
        value = multiply(value) ^ symbol
    return value


def recovery_bytes(typed):
    symbols = []
    for character in typed.upper():
        if character == "-" or character.isspace():
            continue
        character = {"O": "0", "I": "1", "L": "1"}.get(character, character)
        if character not in ALPHABET:
            raise WrongOpener("a character stands in the code that none has")
        symbols.append(ALPHABET.index(character))
    if len(symbols) != 36:
        raise WrongOpener("the code has %d characters, not 36" % len(symbols))
    for word in (symbols[0::2], symbols[1::2]):
        if value_at(word, times_alpha) or value_at(word, lambda value: times_alpha(times_alpha(value))):
            raise WrongOpener("the code does not fit its check")
    number = 0
    for symbol in symbols[:32]:
        number = number << 5 | symbol
    return number.to_bytes(20, "big")


# --- §3: slots -------------------------------------------------------------------------------------------------------


def read_slots(data):
    ensure(data[:8] == b"VGLSLOTS", "the beginning of the slots")
    ensure(len(data) >= 75, "the length of the slots")
    ensure(hashlib.sha256(data[:-32]).digest() == data[-32:], "the checksum of the slots")
    ensure(struct.unpack_from(">H", data, 8)[0] == 1, "the version of the slots")
    count = data[42]
    ensure(1 <= count <= 8 and len(data) == 107 + 175 * count, "the number of slots")
    ids = (data[10:26], data[26:42])
    return ids, [data[43 + 175 * i : 43 + 175 * (i + 1)] for i in range(count)], data


def material_of(slot, kind, opener):
    memory, passes, lanes = struct.unpack_from(">IBB", slot, 1)
    salt = slot[7:23]
    if kind == 2:
        return hkdf(salt, opener, "VGL1 recovery")
    bearable = 19456 <= memory <= 1048576 and 1 <= passes <= 16 and 1 <= lanes <= 8
    ensure(bearable, "the cost of a slot")
    return hash_secret_raw(opener, salt, passes, memory, lanes, 32, Type.ID, 0x13)


def root_keys(slots, kind, opener):
    ids, all_slots, data = slots
    fitting = [slot for slot in all_slots if slot[0] == kind]
    if not fitting:
        raise WrongOpener("there is no slot of this kind")
    slot = fitting[0]
    salt, commitment = slot[7:23], slot[23:55]
    material = material_of(slot, kind, opener)
    if not hmac.compare_digest(commitment, hkdf(salt, material, "VGL1 slot commit")):
        raise WrongOpener("what was typed does not fit the slot")
    wrapping = hkdf(salt, material, "VGL1 slot wrap")
    bound = ids[0] + ids[1] + slot[:55]
    keys = []
    for which, at in ((1, 55), (2, 115)):
        wrapped = slot[at : at + 60]
        keys.append(gcm_open(wrapping, wrapped[:12], bound + bytes([which]), wrapped[12:], "a root key"))
    proving = hkdf(ids[0] + ids[1], keys[0], "VGL1 slots proof")
    ensure(hmac.compare_digest(mac(proving, data[:-64]), data[-64:-32]), "the proof of the slots")
    return keys


# --- §5: envelopes ---------------------------------------------------------------------------------------------------


def place_of(vault, kind, record, client, version, envelope):
    ensure(len(envelope) >= 4 and envelope[0] == 1, "the form of an envelope")
    ensure(envelope[2:4] == b"\0\0", "the epoch of an envelope")
    return b"VGL1" + vault + struct.pack(">H", kind) + record + client + struct.pack(">QHBB", version, 0, 1, envelope[1])


def padme(length):
    e = length.bit_length() - 1
    s = e.bit_length()
    step = 1 << (e - s)
    return -(-length // step) * step


def unpad(padded):
    ensure(len(padded) >= 4, "the padding of an envelope")
    length = struct.unpack_from(">I", padded)[0]
    ensure(padme(4 + length) == len(padded), "the padding of an envelope")
    return padded[4 : 4 + length]


def open_sealed(key, place, envelope, what):
    ensure(envelope[1] == 1, "the suite of " + what)
    return unpad(gcm_open(key, envelope[4:16], place, envelope[16:], what))


def hpke_open(secret, info, encapsulated, aad, sealed, what):
    """RFC 9180, base mode, one message: 0x0020, 0x0001, 0x0002."""

    def extract(suite, salt, label, key):
        return mac(salt or bytes(32), b"HPKE-v1" + suite + label + key)

    def expand(suite, key, label, about, length):
        text = struct.pack(">H", length) + b"HPKE-v1" + suite + label + about
        out, block, number = b"", b"", 1
        while len(out) < length:
            block = mac(key, block, text, bytes([number]))
            out, number = out + block, number + 1
        return out[:length]

    own = X25519PrivateKey.from_private_bytes(secret)
    public = own.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    try:
        shared = own.exchange(X25519PublicKey.from_public_bytes(encapsulated))
    except ValueError:  # zeros
        raise Damaged(what + " does not open") from None
    kem, suite = b"KEM\x00\x20", b"HPKE\x00\x20\x00\x01\x00\x02"
    agreed = expand(kem, extract(kem, b"", b"eae_prk", shared), b"shared_secret", encapsulated + public, 32)
    context = b"\0" + extract(suite, b"", b"psk_id_hash", b"") + extract(suite, b"", b"info_hash", info)
    scheduled = extract(suite, agreed, b"secret", b"")
    key = expand(suite, scheduled, b"key", context, 32)
    nonce = expand(suite, scheduled, b"base_nonce", context, 12)
    return gcm_open(key, nonce, aad, sealed, what)


# --- §4 and §6: one vault --------------------------------------------------------------------------------------------


class Vault:
    def __init__(self, name, path, number, vault, root):
        self.name, self.number, self.id = name, number, vault
        self.wrap = hkdf(vault, root, "VGL1 wrap")
        chain = hkdf(vault, root, "VGL1 chain")
        self.link = hkdf(vault, chain, "VGL1 chain link")
        self.code = hkdf(vault, chain, "VGL1 chain record")
        self.prove = hkdf(vault, chain, "VGL1 chain head")
        self.letterbox = hkdf(vault, root, "VGL1 letterbox")
        self.clients = {}
        self.state = 0
        # Without a log beside it the file is whole, and can be read without a file being made next to it.
        log = path + "-wal"
        whole = not os.path.exists(log) or os.path.getsize(log) == 0
        self.db = sqlite3.connect("file:%s?mode=ro%s" % (path, "&immutable=1" if whole else ""), uri=True)

    def rows(self, sql):
        return self.db.execute(sql).fetchall()

    def read(self):
        ensure(self.rows("PRAGMA user_version") == [(1,)], self.name + ": the version")
        ensure(self.rows("PRAGMA integrity_check") == [("ok",)], self.name + ": the database")
        self.check_header()
        self.read_clients()
        records = [self.read_record(row) for row in self.rows("SELECT id, kind, client, version, envelope FROM record ORDER BY n")]
        facts, tag = self.read_facts()
        head = self.check_head(len(facts), tag)
        return {"clients": len(self.clients), "records": records, "facts": facts, "counter": head}

    def check_header(self):
        (header,) = self.rows("SELECT body, proof FROM header")
        body = b"VGLVAULT" + struct.pack(">HB", 1, self.number) + self.id
        ensure(header[0] == body and header[1] == mac(self.prove, self.id, b"h", body), self.name + ": the header")

    def count(self, kind, record, client, version, envelope):
        place = struct.pack(">H", kind) + record + client + struct.pack(">Q", version)
        self.state += int.from_bytes(mac(self.code, self.id, place, envelope[-16:]), "big")

    def read_clients(self):
        for client, wrapped in self.rows("SELECT id, key FROM client ORDER BY id"):
            self.count(0, client, client, 1, wrapped)
            place = place_of(self.id, 0, client, client, 1, wrapped)
            self.clients[client] = open_sealed(self.wrap, place, wrapped, self.name + ": the key of a client")

    def table_key(self, client, kind, what):
        ensure(client in self.clients, what + ": its client")
        return hkdf(b"", self.clients[client], "VGL1 table %d" % kind)

    def read_record(self, row):
        record, kind, client, version, envelope = row
        what = "%s: record %s" % (self.name, record.hex())
        self.count(kind, record, client, version, envelope)
        place = place_of(self.id, kind, record, client, version, envelope)
        content = open_sealed(self.table_key(client, kind, what), place, envelope, what)
        return {"id": record.hex(), "kind": kind, "client": client.hex(), "version": version, "content": content.hex()}

    def read_facts(self):
        facts, tag = [], bytes(32)
        for seq, session, client, envelope, written in self.rows("SELECT seq, session, client, envelope, tag FROM fact ORDER BY seq"):
            what = "%s: fact %d" % (self.name, seq)
            ensure(seq == len(facts) + 1, what + " after a gap")
            length = struct.pack(">I", len(envelope))
            tag = mac(self.link, self.id, struct.pack(">Q", seq), tag, session, client, length, envelope)
            ensure(tag == written, what)
            place = place_of(self.id, FACT, session, client, seq, envelope)
            letter = envelope[1] == 2
            if letter:
                content = unpad(hpke_open(self.letterbox, b"VGL1 letterbox", envelope[4:36], place, envelope[36:], what))
            else:
                content = open_sealed(self.table_key(client, FACT, what), place, envelope, what)
            facts.append({"seq": seq, "session": session.hex(), "client": client.hex(), "letter": letter, "content": content.hex()})
        return facts, tag

    def check_head(self, last, tag):
        (head,) = self.rows("SELECT seq, tag, counter, state, proof FROM head")
        seq, last_tag, counter, state, proof = head
        proven = mac(self.prove, self.id, b"p", struct.pack(">Q", seq), last_tag, struct.pack(">Q", counter), state)
        ensure(proof == proven, self.name + ": the head")
        ensure((seq, last_tag) == (last, tag), self.name + ": the end of the log")
        ensure(self.state % 2**256 == int.from_bytes(state, "big"), self.name + ": the records as a whole")
        return counter


def read_vaults(folder, slots, keys):
    ids, all_slots, _ = slots
    found = {}
    for (name, file, number), vault, root in zip(VAULTS, ids, keys):
        found[name] = Vault(name, os.path.join(folder, file), number, vault, root).read()
    return {"codeReadBack": code_read_back(ids[0].hex(), all_slots, found["record"]["records"]), **found}


def code_read_back(vault, all_slots, records):
    commitments = [slot[23:55].hex() for slot in all_slots if slot[0] == 2]
    said = [each["content"] for each in records if (each["kind"], each["id"]) == (CODE_READ_BACK, vault)]
    return bool(said) and said[0] in commitments


# --- §7: backups -----------------------------------------------------------------------------------------------------


def pieces_of(data, salt, start, key):
    stream = hkdf(salt, key, "VGL1 backup stream")
    prefix = hkdf(salt, key, "VGL1 backup nonce", 7)
    bound = hashlib.sha256(data[:start]).digest()
    sealed = [data[at : at + 65552] for at in range(start, len(data), 65552)]
    ensure(sealed, "the backup ends before its first piece")
    plain = []
    for i, piece in enumerate(sealed):
        nonce = prefix + struct.pack(">IB", i, 1 if i == len(sealed) - 1 else 0)
        plain.append(gcm_open(stream, nonce, bound, piece, "piece %d of the backup" % i))
    return b"".join(plain), len(sealed)


def read_backup(path, open_with):
    with open(path, "rb") as file:
        data = file.read()
    ensure(data[:8] == b"VGLBKUP1" and len(data) > 46, "the beginning of the backup")
    version, salt, length = struct.unpack_from(">H32sI", data, 8)
    ensure(version == 1 and length <= 65536, "the header of the backup")
    slots = read_slots(data[46 : 46 + length])
    keys = open_with(slots)
    whole, count = pieces_of(data, salt, 46 + length, hkdf(slots[0][0], keys[0], "VGL1 backup"))
    at = 0
    with tempfile.TemporaryDirectory() as folder:
        for _, file, _ in VAULTS:
            ensure(len(whole) >= at + 8, "the length of a vault in the backup")
            (size,) = struct.unpack_from(">Q", whole, at)
            ensure(len(whole) >= at + 8 + size, "the length of a vault in the backup")
            with open(os.path.join(folder, file), "wb") as out:
                out.write(whole[at + 8 : at + 8 + size])
            at += 8 + size
        ensure(at == len(whole), "the end of the backup")
        return {"pieces": count, **read_vaults(folder, slots, keys)}


def read_folder(folder, open_with):
    try:
        slots = read_slot_file(folder, "slots")
    except (Damaged, FileNotFoundError):
        slots = read_slot_file(folder, "slots.copy")
    return read_vaults(folder, slots, open_with(slots))


def read_slot_file(folder, name):
    with open(os.path.join(folder, name), "rb") as file:
        return read_slots(file.read())


def main(how, what, path):
    typed = sys.stdin.buffer.read().decode("utf-8")
    typed = typed[:-1] if typed.endswith("\n") else typed

    def open_with(slots):
        if how == "code":
            return root_keys(slots, 2, recovery_bytes(typed))
        return root_keys(slots, 1, passphrase_bytes(typed))

    read = {"vaults": read_folder, "backup": read_backup}[what]
    json.dump(read(path, open_with), sys.stdout)


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("passphrase", "code") or sys.argv[2] not in ("vaults", "backup"):
        sys.exit(__doc__)
    try:
        main(*sys.argv[1:])
    except WrongOpener as e:
        print(e, file=sys.stderr)
        sys.exit(3)
    except (Damaged, FileNotFoundError, sqlite3.DatabaseError) as e:
        print("damaged: %s" % e, file=sys.stderr)
        sys.exit(4)
