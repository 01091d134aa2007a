package io.vigil.crypto.vault;

import io.vigil.crypto.primitive.AesGcm;
import io.vigil.crypto.primitive.Hkdf;
import io.vigil.crypto.secret.SecretBytes;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * One way in: the root keys of both vaults, wrapped with what a passphrase or the recovery code gives. The commitment says
 * whether it was the right one, before anything is unwrapped: AES-GCM alone commits to no key.
 */
final class Slot {
    static final int BYTES = 1 + 4 + 1 + 1 + 16 + 32 + 2 * Wrap.BYTES;

    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final Kind kind;
    private final Optional<UnlockCost> cost;
    private final byte[] salt;
    private final byte[] commitment;
    private final byte[] record;
    private final byte[] psychotherapy;

    private Slot(
            Kind kind, Optional<UnlockCost> cost, byte[] salt, byte[] commitment, byte[] record, byte[] psychotherapy) {
        this.kind = kind;
        this.cost = cost;
        this.salt = salt;
        this.commitment = commitment;
        this.record = record;
        this.psychotherapy = psychotherapy;
    }

    Kind kind() {
        return kind;
    }

    byte[] commitment() {
        return commitment.clone();
    }

    /** What opens it. */
    enum Kind {
        PASSPHRASE((byte) 1),
        RECOVERY_CODE((byte) 2);

        final byte number;

        Kind(byte number) {
            this.number = number;
        }

        static Optional<Kind> of(byte number) {
            return Arrays.stream(values()).filter(kind -> kind.number == number).findFirst();
        }
    }

    static Slot forPassphrase(
            SecretBytes passphrase, UnlockCost cost, VaultIds ids, RootKeys keys, SecureRandom random) {
        return make(Kind.PASSPHRASE, Optional.of(cost), passphrase, ids, keys, random);
    }

    /** @param code the code's own random bytes: they need no stretching */
    static Slot forRecoveryCode(SecretBytes code, VaultIds ids, RootKeys keys, SecureRandom random) {
        return make(Kind.RECOVERY_CODE, Optional.empty(), code, ids, keys, random);
    }

    private static Slot make(
            Kind kind,
            Optional<UnlockCost> cost,
            SecretBytes opener,
            VaultIds ids,
            RootKeys keys,
            SecureRandom random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        try (var material = material(opener, cost, salt);
                var wrapping = wrapping(material, salt)) {
            var commitment = commitment(material, salt);
            var bound = bound(kind, cost, salt, commitment, ids);
            return new Slot(
                    kind,
                    cost,
                    salt,
                    commitment,
                    Wrap.seal(wrapping, keys.record(), bound, (byte) 1, random),
                    Wrap.seal(wrapping, keys.psychotherapy(), bound, (byte) 2, random));
        }
    }

    /** @throws SlotsDamaged when the passphrase is right and what it opens is not as it was written */
    RootKeys open(SecretBytes opener, VaultIds ids) throws WrongPassphrase, SlotsDamaged {
        try (var material = material(opener, cost, salt);
                var wrapping = wrapping(material, salt)) {
            if (!MessageDigest.isEqual(commitment, commitment(material, salt))) {
                throw new WrongPassphrase("what was typed does not fit the slot for the " + kind);
            }
            var bound = bound(kind, cost, salt, commitment, ids);
            return new RootKeys(
                    Wrap.open(wrapping, record, bound, (byte) 1), Wrap.open(wrapping, psychotherapy, bound, (byte) 2));
        }
    }

    private static SecretBytes material(SecretBytes opener, Optional<UnlockCost> cost, byte[] salt) {
        return cost.map(each -> KeyStretch.stretch(opener, salt, each))
                .orElseGet(() -> Hkdf.derive(salt, opener, "VGL1 recovery", KEY_BYTES));
    }

    private static SecretBytes wrapping(SecretBytes material, byte[] salt) {
        return Hkdf.derive(salt, material, "VGL1 slot wrap", KEY_BYTES);
    }

    private static byte[] commitment(SecretBytes material, byte[] salt) {
        return Hkdf.derive(salt, material, "VGL1 slot commit", KEY_BYTES).copy();
    }

    /** Everything of the slot that is not wrapped, and the vaults it belongs to. */
    private static byte[] bound(Kind kind, Optional<UnlockCost> cost, byte[] salt, byte[] commitment, VaultIds ids) {
        return ByteBuffer.allocate(VaultIds.BYTES + 1 + 6 + SALT_BYTES + KEY_BYTES)
                .put(ids.bytes())
                .put(kind.number)
                .putInt(cost.map(UnlockCost::memoryKib).orElse(0))
                .put(cost.map(each -> (byte) each.passes()).orElse((byte) 0))
                .put(cost.map(each -> (byte) each.lanes()).orElse((byte) 0))
                .put(salt)
                .put(commitment)
                .array();
    }

    static Slot read(ByteBuffer from) throws SlotsDamaged {
        var kind = Kind.of(from.get()).orElseThrow(() -> new SlotsDamaged("a slot is of no known kind"));
        var memoryKib = from.getInt();
        var passes = from.get();
        var lanes = from.get();
        if (kind == Kind.PASSPHRASE && !UnlockCost.isBearable(memoryKib, passes, lanes)) {
            throw new SlotsDamaged("a slot asks for " + memoryKib + " KiB, " + passes + " passes, " + lanes + " lanes");
        }
        var cost = kind == Kind.PASSPHRASE
                ? Optional.of(new UnlockCost(memoryKib, passes, lanes))
                : Optional.<UnlockCost>empty();
        return new Slot(
                kind,
                cost,
                take(from, SALT_BYTES),
                take(from, KEY_BYTES),
                take(from, Wrap.BYTES),
                take(from, Wrap.BYTES));
    }

    void write(ByteBuffer into) {
        into.put(kind.number)
                .putInt(cost.map(UnlockCost::memoryKib).orElse(0))
                .put(cost.map(each -> (byte) each.passes()).orElse((byte) 0))
                .put(cost.map(each -> (byte) each.lanes()).orElse((byte) 0))
                .put(salt)
                .put(commitment)
                .put(record)
                .put(psychotherapy);
    }

    private static byte[] take(ByteBuffer from, int length) {
        var bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    /** The kind alone: the rest is for files. */
    @Override
    public String toString() {
        return "Slot[" + kind + "]";
    }

    /** A key in AES-256-GCM: nonce, ciphertext, tag. */
    static final class Wrap {
        static final int BYTES = AesGcm.NONCE_BYTES + KEY_BYTES + AesGcm.TAG_BYTES;

        private Wrap() {}

        static byte[] seal(SecretBytes wrapping, SecretBytes key, byte[] bound, byte which, SecureRandom random) {
            var nonce = new byte[AesGcm.NONCE_BYTES];
            random.nextBytes(nonce);
            var plain = key.copy();
            try {
                return ByteBuffer.allocate(BYTES)
                        .put(nonce)
                        .put(AesGcm.seal(wrapping, nonce, with(bound, which), plain))
                        .array();
            } finally {
                Arrays.fill(plain, (byte) 0);
            }
        }

        static SecretBytes open(SecretBytes wrapping, byte[] wrapped, byte[] bound, byte which) throws SlotsDamaged {
            var nonce = Arrays.copyOf(wrapped, AesGcm.NONCE_BYTES);
            var sealed = Arrays.copyOfRange(wrapped, AesGcm.NONCE_BYTES, wrapped.length);
            return AesGcm.open(wrapping, nonce, with(bound, which), sealed)
                    .map(SecretBytes::owning)
                    .orElseThrow(() -> new SlotsDamaged("the passphrase fits, the key behind it does not open"));
        }

        private static byte[] with(byte[] bound, byte which) {
            var longer = Arrays.copyOf(bound, bound.length + 1);
            longer[bound.length] = which;
            return longer;
        }
    }
}
