package io.vigil.crypto.vault;

import io.vigil.crypto.primitive.Hkdf;
import io.vigil.crypto.primitive.Hmac;
import io.vigil.crypto.secret.SecretBytes;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.crypto.digests.SHA256Digest;

/**
 * The ways into the two vaults, as they stand in one small file: magic, version, vault ids, slots, a code that only the
 * record's root key makes, and a checksum that tells damage from a wrong passphrase before one is typed. Immutable; whoever
 * keeps the bytes replaces them as a whole.
 */
public final class Slots {
    private static final byte[] MAGIC = {'V', 'G', 'L', 'S', 'L', 'O', 'T', 'S'};
    private static final short VERSION = 1;
    private static final int MOST_SLOTS = 8;
    private static final int KEY_BYTES = 32;
    private static final int CHECKSUM_BYTES = 32;

    private final VaultIds ids;
    private final List<Slot> slots;
    private final byte[] proof;

    private Slots(VaultIds ids, List<Slot> slots, byte[] proof) {
        this.ids = ids;
        this.slots = List.copyOf(slots);
        this.proof = proof;
    }

    /** New slots and the root keys behind them. The keys are the caller's to close. */
    public record Created(Slots slots, RootKeys keys) {}

    /**
     * Two new vaults. Takes about a second.
     *
     * @param code the random bytes of the recovery code, at least 20
     */
    public static Created create(SecretBytes passphrase, UnlockCost cost, SecretBytes code, SecureRandom random) {
        var ids = VaultIds.random(random);
        var keys = new RootKeys(SecretBytes.random(random, KEY_BYTES), SecretBytes.random(random, KEY_BYTES));
        var slots = List.of(
                Slot.forPassphrase(passphrase, cost, ids, keys, random), Slot.forRecoveryCode(code, ids, keys, random));
        return new Created(proven(ids, slots, keys), keys);
    }

    private static Slots proven(VaultIds ids, List<Slot> slots, RootKeys keys) {
        return new Slots(ids, slots, prove(ids, slots, keys));
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws SlotsDamaged when a byte of it changed, or it was cut short
     */
    public static Slots read(byte[] bytes) throws SlotsDamaged, NewerVersion {
        if (bytes.length < MAGIC.length + 2 || !Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, MAGIC.length)) {
            throw new SlotsDamaged("the file does not begin as a file of slots does");
        }
        var body = Arrays.copyOf(bytes, Math.max(0, bytes.length - CHECKSUM_BYTES));
        var checksum = Arrays.copyOfRange(bytes, body.length, bytes.length);
        if (!MessageDigest.isEqual(checksum, sha256(body))) {
            throw new SlotsDamaged("the file's checksum does not fit its " + bytes.length + " bytes");
        }
        var from = ByteBuffer.wrap(body).position(MAGIC.length);
        var version = from.getShort();
        if (version != VERSION) {
            throw new NewerVersion("the slots are of version " + version + ", this release reads " + VERSION);
        }
        try {
            return readBody(from);
        } catch (BufferUnderflowException e) {
            throw new SlotsDamaged("the file of slots is cut short");
        }
    }

    private static Slots readBody(ByteBuffer from) throws SlotsDamaged {
        var ids = VaultIds.read(from);
        var count = from.get();
        if (count < 1 || count > MOST_SLOTS || from.remaining() != count * Slot.BYTES + Hmac.BYTES) {
            throw new SlotsDamaged("the file says it has " + count + " slots");
        }
        var slots = new ArrayList<Slot>();
        for (var i = 0; i < count; i++) {
            slots.add(Slot.read(from));
        }
        var proof = new byte[Hmac.BYTES];
        from.get(proof);
        return new Slots(ids, slots, proof);
    }

    public byte[] bytes() {
        var body = body(ids, slots);
        var proven = ByteBuffer.allocate(body.length + proof.length)
                .put(body)
                .put(proof)
                .array();
        return ByteBuffer.allocate(proven.length + CHECKSUM_BYTES)
                .put(proven)
                .put(sha256(proven))
                .array();
    }

    private static byte[] body(VaultIds ids, List<Slot> slots) {
        var body = ByteBuffer.allocate(MAGIC.length + 2 + VaultIds.BYTES + 1 + slots.size() * Slot.BYTES)
                .put(MAGIC)
                .putShort(VERSION)
                .put(ids.bytes())
                .put((byte) slots.size());
        slots.forEach(slot -> slot.write(body));
        return body.array();
    }

    public VaultIds ids() {
        return ids;
    }

    /** Takes about a second: never on the event dispatch thread. The keys are the caller's to close. */
    public RootKeys unlock(SecretBytes passphrase) throws WrongPassphrase, SlotsDamaged {
        return open(Slot.Kind.PASSPHRASE, passphrase);
    }

    /**
     * By the printed code.
     *
     * @param code the random bytes of the recovery code
     */
    public RootKeys recover(SecretBytes code) throws WrongPassphrase, SlotsDamaged {
        return open(Slot.Kind.RECOVERY_CODE, code);
    }

    private RootKeys open(Slot.Kind kind, SecretBytes opener) throws WrongPassphrase, SlotsDamaged {
        for (var slot : slots) {
            if (slot.kind() == kind) {
                var keys = slot.open(opener, ids);
                if (!MessageDigest.isEqual(proof, prove(ids, slots, keys))) {
                    keys.close();
                    throw new SlotsDamaged("a slot was changed by somebody who had no key");
                }
                return keys;
            }
        }
        throw new WrongPassphrase("there is no slot for a " + kind);
    }

    /** The same vaults behind a new passphrase; the old one opens nothing any more. Takes about a second. */
    public Slots withPassphrase(SecretBytes passphrase, UnlockCost cost, RootKeys keys, SecureRandom random) {
        return with(Slot.forPassphrase(passphrase, cost, ids, keys, random), keys);
    }

    /** The same vaults behind a new recovery code; the old one opens nothing any more. */
    public Slots withRecoveryCode(SecretBytes code, RootKeys keys, SecureRandom random) {
        return with(Slot.forRecoveryCode(code, ids, keys, random), keys);
    }

    /**
     * What tells the recovery code that opens these vaults from every other, and says nothing of it: 32 bytes that stand
     * in the file, new with every code.
     */
    public byte[] codeCommitment() {
        return slots.stream()
                .filter(slot -> slot.kind() == Slot.Kind.RECOVERY_CODE)
                .map(Slot::commitment)
                .findFirst()
                .orElseGet(() -> new byte[0]);
    }

    private Slots with(Slot slot, RootKeys keys) {
        var next = new ArrayList<>(slots);
        next.replaceAll(old -> old.kind() == slot.kind() ? slot : old);
        if (!next.contains(slot)) { // a file of another writer may lack a kind
            next.add(slot);
        }
        return proven(ids, next, keys);
    }

    private static byte[] prove(VaultIds ids, List<Slot> slots, RootKeys keys) {
        try (var key = Hkdf.derive(ids.bytes(), keys.record(), "VGL1 slots proof", KEY_BYTES)) {
            return Hmac.of(key, body(ids, slots));
        }
    }

    private static byte[] sha256(byte[] bytes) {
        var digest = new SHA256Digest();
        digest.update(bytes, 0, bytes.length);
        var out = new byte[CHECKSUM_BYTES];
        digest.doFinal(out, 0);
        return out;
    }

    @Override
    public String toString() {
        return "Slots[" + slots.size() + "]";
    }
}
