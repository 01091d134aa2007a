package io.vigil.console.app.vault;

import io.vigil.console.desk.port.VaultDoor;
import io.vigil.console.store.RecoveryPaper;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.vault.VaultInUse;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.console.words.Notice;
import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.NewerVersion;
import io.vigil.crypto.vault.Passphrase;
import io.vigil.crypto.vault.RecoveryCode;
import io.vigil.crypto.vault.UnlockCost;
import io.vigil.crypto.vault.WrongPassphrase;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The vaults behind the screens that ask for a passphrase. Works on a thread of its own, where stretching a passphrase may
 * take its second; after three wrong ones each answer comes later.
 */
public final class DoorToVaults implements VaultDoor {
    private static final Logger LOG = LoggerFactory.getLogger(DoorToVaults.class);
    private static final int FREE_TRIES = 3;
    /** What a therapist waits for gladly, and a thief does not. */
    private static final Duration LONGEST_TRY = Duration.ofMillis(700);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Path folder;
    private final SecureRandom random;
    private final ScheduledExecutorService thread;
    private final Executor screen;
    private volatile @Nullable Vaults vaults;
    private UnlockCost cost; // on the thread, as is the next
    private int wrongTries;

    /**
     * The door to the vaults in the folder.
     *
     * @param thread for everything slow, one of its own
     * @param screen the event dispatch thread
     */
    public DoorToVaults(Path folder, SecureRandom random, ScheduledExecutorService thread, Executor screen) {
        this(folder, random, thread, screen, UnlockCost.USUAL);
    }

    /** @param cost of a passphrase that is new, until {@link #warmUp} knows better */
    DoorToVaults(Path folder, SecureRandom random, ScheduledExecutorService thread, Executor screen, UnlockCost cost) {
        this.folder = folder;
        this.random = random;
        this.thread = thread;
        this.screen = screen;
        this.cost = cost;
    }

    /** The door to vaults that are open already. */
    public DoorToVaults(
            Path folder, SecureRandom random, ScheduledExecutorService thread, Executor screen, Vaults open) {
        this(folder, random, thread, screen);
        vaults = open;
    }

    /** What was opened; the taker closes it. */
    public Optional<Vaults> vaults() {
        return Optional.ofNullable(vaults);
    }

    @Override
    public String place() {
        return folder.toString();
    }

    @Override
    public boolean isFirstStart() {
        return !Vaults.exist(folder);
    }

    @Override
    public void warmUp() {
        thread.execute(() -> {
            if (isFirstStart()) { // as costly as this computer bears
                cost = UnlockCost.calibrated(LONGEST_TRY.toNanos(), spareKib(), System::nanoTime);
            } else {
                UnlockCost.warmUp();
            }
            Vaults.rehearse(folder, random);
        });
    }

    private static int spareKib() {
        return (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 1024 / 4);
    }

    /** Something that is done with a passphrase. */
    private interface Work {
        Answer done() throws WrongPassphrase, VaultDamaged, NewerVersion, VaultInUse, NotWritten;
    }

    @Override
    public void create(char[] passphrase, Consumer<Answer> answer) {
        work(answer, () -> {
            try (var secret = wiped(passphrase);
                    var code = RecoveryCode.create(random);
                    var behind = code.secret()) {
                vaults = Vaults.create(folder, secret, cost, behind, random);
                return new Answer.Created(groups(code));
            }
        });
    }

    private static List<char[]> groups(RecoveryCode code) {
        return IntStream.rangeClosed(1, RecoveryCode.GROUPS)
                .mapToObj(code::group)
                .toList();
    }

    @Override
    public void unlock(char[] passphrase, Consumer<Answer> answer) {
        work(answer, () -> {
            try (var secret = wiped(passphrase)) {
                return kept(Vaults.open(folder, secret, random), opened -> unlocked(opened, secret));
            }
        });
    }

    /** A code that nobody ever read back is no way in: another is made, unless a session would have to wait for it. */
    private Answer unlocked(Vaults opened, SecretBytes passphrase) throws WrongPassphrase, VaultDamaged, NewerVersion {
        var paper = new RecoveryPaper(opened, random);
        if (isReadBack(paper) || isInASession(opened)) {
            return new Answer.Opened();
        }
        try (var code = paper.renew(passphrase)) {
            return new Answer.CodeRenewed(groups(code));
        } catch (NotWritten e) { // a full disk keeps nobody out; the next start asks again
            LOG.warn("no new recovery code was made: {}", e.why());
            return new Answer.Opened();
        }
    }

    private static boolean isReadBack(RecoveryPaper paper) {
        try {
            return paper.isReadBack();
        } catch (VaultDamaged e) {
            LOG.warn("whether the recovery code was read back cannot be read: {}", e.getMessage());
            return false;
        }
    }

    private boolean isInASession(Vaults opened) {
        try {
            return new SessionShelf(opened, random).goingOn().isPresent();
        } catch (VaultDamaged e) { // one may be: nobody waits for it
            LOG.warn("whether a session goes on cannot be read: {}", e.getMessage());
            return true;
        }
    }

    @Override
    public void codeReadBack(Consumer<Answer> answer) {
        work(answer, () -> {
            new RecoveryPaper(opened(), random).readBack();
            return new Answer.Opened();
        });
    }

    @Override
    public void recover(char[] code, char[] passphrase, Consumer<Answer> answer) {
        work(answer, VaultNotices.wrongCode(), () -> {
            try (var next = wiped(passphrase);
                    var read = RecoveryCode.parse(code);
                    var behind = read.secret()) {
                return kept(Vaults.recover(folder, behind, random), opened -> {
                    opened.changePassphraseByCode(behind, next, cost);
                    wasTypedInWhole(opened);
                    return new Answer.Opened();
                });
            } catch (RecoveryCode.Mistyped e) {
                return new Answer.CodeMistyped(e.group());
            } finally {
                Arrays.fill(code, '\0');
            }
        });
    }

    private void wasTypedInWhole(Vaults opened) {
        try {
            new RecoveryPaper(opened, random).readBack();
        } catch (NotWritten e) { // the way in is open, and the passphrase changed; the next start asks for the code
            LOG.warn("that the recovery code was read back is not kept: {}", e.why());
        }
    }

    @Override
    public void unlockNotes(char[] passphrase, Consumer<Answer> answer) {
        work(answer, () -> {
            try (var secret = wiped(passphrase)) {
                opened().unlockNotes(secret);
                return new Answer.Opened();
            }
        });
    }

    private Vaults opened() {
        var open = vaults;
        if (open == null) {
            throw new IllegalStateException("this is asked beside open vaults, and there are none");
        }
        return open;
    }

    /** What is done with vaults that were just opened. */
    private interface Then {
        Answer with(Vaults opened) throws WrongPassphrase, VaultDamaged, NewerVersion, NotWritten;
    }

    /** Hands the vaults on when {@code then} succeeds; otherwise they are closed, and can be opened once more. */
    private Answer kept(Vaults opened, Then then) throws WrongPassphrase, VaultDamaged, NewerVersion, NotWritten {
        var isKept = false;
        try {
            var answer = then.with(opened);
            vaults = opened;
            isKept = true;
            return answer;
        } finally {
            if (!isKept) {
                opened.close();
            }
        }
    }

    private static SecretBytes wiped(char[] typed) {
        try {
            return Passphrase.of(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private void work(Consumer<Answer> answer, Work work) {
        work(answer, VaultNotices.wrongPassphrase(), work);
    }

    /** @param wrong what is said when nothing is opened by what was typed */
    private void work(Consumer<Answer> answer, Notice wrong, Work work) {
        thread.execute(() -> {
            var wait = Duration.ZERO;
            Answer done;
            try {
                done = work.done();
                if (!(done instanceof Answer.CodeMistyped)) { // that tried nothing
                    wrongTries = 0;
                }
            } catch (WrongPassphrase e) {
                wrongTries++;
                wait = waitAfter(wrongTries);
                done = new Answer.Refused(wrong);
            } catch (VaultDamaged e) {
                done = new Answer.Refused(VaultNotices.damaged(e));
            } catch (NewerVersion e) {
                done = new Answer.Refused(VaultNotices.newer());
            } catch (VaultInUse e) {
                done = new Answer.Refused(VaultNotices.inUse());
            } catch (NotWritten e) {
                done = new Answer.Refused(VaultNotices.notWritten(e.why()));
            } catch (RuntimeException | Error e) { // we are wrong: said, rather than a screen that waits for ever
                LOG.error("the vaults' door failed", e);
                done = new Answer.Refused(VaultNotices.wrong());
            }
            var said = done;
            var unused = thread.schedule(
                    () -> screen.execute(() -> answer.accept(said)), wait.toMillis(), TimeUnit.MILLISECONDS);
        });
    }

    /** None for the first three, then 1, 2, 4 … seconds, 30 at most. */
    static Duration waitAfter(int wrongTries) {
        var beyond = wrongTries - FREE_TRIES;
        if (beyond <= 0) {
            return Duration.ZERO;
        }
        var wait = Duration.ofSeconds(1L << Math.min(beyond - 1, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
