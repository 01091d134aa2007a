package io.vigil.crypto.vault;

import io.vigil.crypto.secret.SecretBytes;
import java.nio.charset.StandardCharsets;
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

/** A passphrase stretched as new slots stretch it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(2)
public class StretchingBench {
    private final SecretBytes passphrase =
            SecretBytes.copyOf("the quiet river in june".getBytes(StandardCharsets.UTF_8));
    private final byte[] salt = new byte[16];

    @Benchmark
    public SecretBytes stretch() {
        return KeyStretch.stretch(passphrase, salt, UnlockCost.USUAL);
    }
}
