package io.vigil.crypto.bench;

import io.vigil.crypto.chain.Code;
import io.vigil.crypto.chain.Head;
import io.vigil.crypto.chain.LogChain;
import io.vigil.crypto.envelope.Envelope;
import io.vigil.crypto.envelope.EnvelopeContext;
import io.vigil.crypto.envelope.EnvelopeKey;
import io.vigil.crypto.envelope.Tampered;
import io.vigil.crypto.secret.SecretBytes;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A record of 4 KiB sealed and opened, beside Bouncy Castle's engine alone; and what the chain adds to a commit. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(2)
public class SealingBench {
    private static final int BYTES = 4 * 1024 - 4; // with its length before it, what is sealed has 4,096
    private static final UUID VAULT = new UUID(1, 1);
    private static final UUID RECORD = new UUID(2, 2);
    private static final UUID CLIENT = new UUID(3, 3);

    private final SecureRandom random = new SecureRandom();
    private final SecretBytes secret = SecretBytes.random(random, 32);
    private final EnvelopeKey key = new EnvelopeKey(secret);
    private final EnvelopeContext place = new EnvelopeContext(VAULT, 5, RECORD, CLIENT, 1, 0);
    private final byte[] content = new byte[BYTES];
    private final byte[] envelope = key.seal(place, content, random);
    private final byte[] fact = key.seal(place, new byte[200], random);

    private final BareEngine engine = new BareEngine(BYTES + 4, 66);
    private final LogChain chain = new LogChain(VAULT, secret);

    /** One of many under a key that is ready. */
    @Benchmark
    public byte[] seal() {
        return key.seal(place, content, random);
    }

    /** One of many under a key that is ready. */
    @Benchmark
    public byte[] open() throws Tampered {
        return key.open(place, envelope);
    }

    /** With a key that is made ready for it, and wiped. */
    @Benchmark
    public byte[] sealAlone() {
        return Envelope.seal(secret, place, content, random);
    }

    /** With a key that is made ready for it, and wiped. */
    @Benchmark
    public byte[] openAlone() throws Tampered {
        return Envelope.open(secret, place, envelope);
    }

    /** The engine alone. */
    @Benchmark
    public byte[] sealByTheEngine() {
        return engine.seal();
    }

    /** The engine alone. */
    @Benchmark
    public byte[] openByTheEngine() {
        return engine.open();
    }

    /** The tag of a fact of 200 bytes. */
    @Benchmark
    public Code link() {
        return chain.link(7, Code.NONE, RECORD, CLIENT, fact);
    }

    /** The code of a record. */
    @Benchmark
    public Code record() {
        return chain.record(5, RECORD, CLIENT, 1, envelope);
    }

    /** The proof of the head. */
    @Benchmark
    public Code head() {
        return chain.prove(Head.first());
    }
}
