package io.vigil.console.stage.console;

import io.vigil.console.app.vault.DoorToVaults;
import io.vigil.console.desk.lock.LockWindow;
import io.vigil.console.desk.port.VaultDoor;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.stage.Keys;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.Screen;
import io.vigil.console.store.vault.Vaults;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.KeyEvent;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.swing.JPasswordField;
import javax.swing.JScrollBar;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

/**
 * The way in as a therapist goes it: key presses on the window before the desk, and a paper with the recovery code. What
 * the window asks of the vaults is the console's own door; this one reads the code where a person reads the screen.
 */
public final class WayIn implements AutoCloseable {
    private static final int FEW = 10;
    private static final Pattern GROUP = Pattern.compile("Group (\\d)");

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final CountDownLatch opened = new CountDownLatch(1);
    private final List<String> paper = new ArrayList<>();
    private final Keys keys = new Keys(new Screen().robot());
    private final DoorToVaults door;
    private final LockWindow window;
    private final Duration shownAfter;

    private WayIn(Path vaults) throws AWTException {
        var random = new SecureRandom();
        door = new DoorToVaults(vaults, random, thread, SwingUtilities::invokeLater);
        window = onSwing(() -> {
            var unused = Appearance.prepare(Theme.LIGHT, 100);
            var made = new LockWindow(
                    new Read(door),
                    random,
                    LocalDate.now(ZoneId.systemDefault()),
                    LockWindow.Place.WHOLE,
                    opened::countDown);
            made.show();
            return made;
        });
        Patience.until("the window has the focus", OpenSession.SOON, () -> window.frame()
                .isFocused());
        shownAfter = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    }

    /** Shows the window before the desk. */
    public static WayIn show(Path vaults) throws AWTException {
        return new WayIn(vaults);
    }

    /** From the start of Java to the first window that takes a key. */
    public Duration shownAfter() {
        return shownAfter;
    }

    /**
     * The first start: a passphrase typed twice, the code put on paper and read back.
     *
     * @param look at each step that stands, by its name
     */
    public Vaults firstStart(String passphrase, Consumer<String> look) {
        makeVaults(passphrase, look);
        return readBack(look);
    }

    /** The first start as far as the code on the screen. */
    public void makeVaults(String passphrase, Consumer<String> look) {
        awaitFields(2);
        keys.type(passphrase);
        keys.press(KeyEvent.VK_ENTER);
        keys.type(passphrase);
        look.accept("first-start");
        keys.press(KeyEvent.VK_ENTER);
        awaitFields(0);
    }

    /** From the code on the screen to the open vaults. */
    public Vaults readBack(Consumer<String> look) {
        awaitFields(0);
        look.accept("recovery-code");
        keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
        awaitFields(3);
        for (var asked : fields()) {
            keys.type(group(asked));
            look.accept("code-read-back");
            keys.press(KeyEvent.VK_ENTER);
        }
        return vaults();
    }

    /** Every other start. */
    public Vaults unlock(String passphrase) {
        give(passphrase);
        return vaults();
    }

    /** Types the passphrase where it is asked for, whatever comes of it. */
    public void give(String passphrase) {
        awaitFields(1);
        keys.type(passphrase);
        keys.press(KeyEvent.VK_ENTER);
    }

    /** Without anything typed: keys that were meant for another window. */
    public void pressEnterInVain() {
        awaitFields(1);
        keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
        keys.press(KeyEvent.VK_ENTER);
    }

    /** A start with the paper in the hand, by Tab and Space to the button. */
    public Vaults recover(String code, String passphrase, Consumer<String> look) {
        awaitFields(1);
        for (var tab = 0; tab < FEW && !focused().equals("Use the recovery code"); tab++) {
            keys.press(KeyEvent.VK_TAB);
        }
        keys.press(KeyEvent.VK_SPACE);
        awaitFields(3);
        for (var typed : List.of(code, passphrase, passphrase)) {
            keys.type(typed);
            look.accept("recovery");
            keys.press(KeyEvent.VK_ENTER);
        }
        return vaults();
    }

    /** What the paper holds: the groups, parted by blanks. */
    public String paper() {
        return String.join(" ", paper);
    }

    /** Closes the window before anything was opened, as Vigil does when somebody closes it. */
    public void leave() {
        onSwing(() -> {
            window.dispose();
            return window;
        });
        door.vaults().ifPresent(Vaults::close);
    }

    /** Waits until the window says it. */
    public void awaitSaid(String sentence) {
        Patience.until(
                sentence,
                OpenSession.SOON,
                () -> onSwing(() -> parts(JTextArea.class).stream()
                        .anyMatch(part -> part.getText().contains(sentence))));
    }

    /** Waits until all of the sheet is seen at once, and nothing has to be scrolled for. */
    public void awaitSeenWhole() {
        Patience.until(
                "the whole sheet",
                OpenSession.SOON,
                () -> onSwing(() -> parts(JScrollBar.class).isEmpty()));
    }

    private String focused() {
        return onSwing(() -> {
            var owner = window.frame().getFocusOwner();
            return owner == null
                    ? ""
                    : String.valueOf(owner.getAccessibleContext().getAccessibleName());
        });
    }

    private Vaults vaults() {
        try {
            if (!opened.await(OpenSession.SOON.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the vaults did not open");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the door", e);
        }
        return door.vaults().orElseThrow();
    }

    private String group(JPasswordField asked) {
        var name = GROUP.matcher(asked.getAccessibleContext().getAccessibleName());
        if (!name.matches()) {
            throw new AssertionError("no field for a group of the code: "
                    + asked.getAccessibleContext().getAccessibleName());
        }
        return paper.get(Integer.parseInt(name.group(1)) - 1);
    }

    private void awaitFields(int count) {
        Patience.until(
                count + " fields",
                OpenSession.SOON,
                () -> fields().size() == count && (count == 0 || fields().get(0).isFocusOwner()),
                () -> "but " + fields().size());
    }

    private List<JPasswordField> fields() {
        return onSwing(() -> parts(JPasswordField.class));
    }

    /** Everything of the kind that is on the screen. On the event dispatch thread. */
    private <T extends Component> List<T> parts(Class<T> kind) {
        var found = new ArrayList<T>();
        collect(window.frame().getContentPane(), kind, found);
        return found;
    }

    private static <T extends Component> void collect(Component from, Class<T> kind, List<T> found) {
        if (kind.isInstance(from) && from.isShowing()) {
            found.add(kind.cast(from));
        }
        if (from instanceof Container container) {
            for (var child : container.getComponents()) {
                collect(child, kind, found);
            }
        }
    }

    private static <T> T onSwing(Callable<T> task) {
        var done = new FutureTask<>(task);
        try {
            SwingUtilities.invokeAndWait(done);
            return done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the window", e);
        } catch (InvocationTargetException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("the window failed", e);
        }
    }

    @Override
    public void close() {
        onSwing(() -> {
            window.dispose();
            return window;
        });
        thread.shutdownNow();
    }

    /** Hands everything on, and keeps what is printed. */
    private final class Read implements VaultDoor {
        private final VaultDoor door;

        private Read(VaultDoor door) {
            this.door = door;
        }

        @Override
        public String place() {
            return door.place();
        }

        @Override
        public boolean isFirstStart() {
            return door.isFirstStart();
        }

        @Override
        public void warmUp() {
            door.warmUp();
        }

        @Override
        public void create(char[] passphrase, Consumer<Answer> answer) {
            door.create(passphrase, came -> {
                if (came instanceof Answer.Created created) {
                    print(created.code());
                }
                answer.accept(came);
            });
        }

        @Override
        public void unlock(char[] passphrase, Consumer<Answer> answer) {
            door.unlock(passphrase, came -> {
                if (came instanceof Answer.CodeRenewed renewed) {
                    print(renewed.code());
                }
                answer.accept(came);
            });
        }

        @Override
        public void codeReadBack(Consumer<Answer> answer) {
            door.codeReadBack(answer);
        }

        private void print(List<char[]> code) {
            paper.clear();
            code.forEach(group -> paper.add(String.valueOf(group)));
        }

        @Override
        public void recover(char[] code, char[] passphrase, Consumer<Answer> answer) {
            door.recover(code, passphrase, answer);
        }

        @Override
        public void unlockNotes(char[] passphrase, Consumer<Answer> answer) {
            door.unlockNotes(passphrase, answer);
        }
    }
}
