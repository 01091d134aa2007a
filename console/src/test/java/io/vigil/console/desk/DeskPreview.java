package io.vigil.console.desk;

import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.client.ClientBook;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.MemoryClientBook;
import io.vigil.console.client.Samuel;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.day.DayShown;
import io.vigil.console.desk.day.DaysToShow;
import io.vigil.console.desk.day.QuietDay;
import io.vigil.console.desk.day.RunningDay;
import io.vigil.console.desk.notes.NotesStage;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.CallShown.OwnDevices;
import io.vigil.console.desk.port.CallShown.Reception;
import io.vigil.console.desk.port.CallShown.Reception.Arrival;
import io.vigil.console.desk.port.Clients;
import io.vigil.console.desk.port.ContactShown;
import io.vigil.console.desk.port.GuestDevice;
import io.vigil.console.desk.port.Invitation;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.OwnTrack;
import io.vigil.console.desk.port.Sense;
import io.vigil.console.desk.port.Source;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.journey.Mark;
import io.vigil.console.live.Live;
import io.vigil.console.notes.NoteBook;
import io.vigil.console.session.Phase;
import io.vigil.console.session.SessionEvent;
import io.vigil.console.words.Notice;
import java.awt.Color;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * Draws the states of the desk into pictures, to be looked at. The coloured panel stands for the video here and nowhere
 * else. Arguments: the folder, then optionally width, height, size in percent, and how the names of the wanted pictures begin.
 */
public final class DeskPreview {
    private static final Instant NOW = Instant.parse("2026-11-23T14:30:45Z");
    private static final List<String> WORDS_OF_THE_LINE = List.of("river", "amber", "nine", "lamp");

    private static final int LAYOUTS = 20;
    private static final Shortcut SIGN =
            new Shortcut(KeyEvent.VK_S, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);

    private final Path folder;
    private final Theme theme;
    private final int width;
    private final int height;
    private final Appearance appearance;
    private final String wanted;
    private ClientBook book = new MemoryClientBook(Clock.fixed(NOW, ZoneOffset.UTC));
    private @Nullable Desk shown;
    private NotesStage notes = new NotesStage();

    private DeskPreview(Path folder, Theme theme, int width, int height, Appearance appearance, String wanted) {
        this.folder = folder;
        this.theme = theme;
        this.width = width;
        this.height = height;
        this.appearance = appearance;
        this.wanted = wanted;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var width = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1366;
        var height = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 768;
        var percent = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 100;
        var wanted = arguments.length > 4 ? arguments[4] : "";
        var appearance = Appearance.prepare(Theme.LIGHT, percent);
        for (var theme : Theme.values()) {
            var preview = new DeskPreview(folder, theme, width, height, appearance, wanted);
            preview.drawAll();
        }
        System.exit(0);
    }

    private void drawAll() throws Exception {
        drawTheClients();
        var days = DaysToShow.all();
        for (var day : days.entrySet()) {
            draw(day.getKey(), verified(), running(), ContactShown.kept(), Optional.of(day.getValue()));
        }
        drawTheRunningDay();
        var checkIn = Optional.ofNullable(days.get("checkin"));
        var journey = Optional.ofNullable(days.get("journey"));
        draw("invited", invited(), CallShown.nothingYet(), ContactShown.kept(), checkIn);
        draw(
                "waiting",
                line(LineShown.Encryption.UNVERIFIED, LineShown.Guest.WAITING),
                running(),
                ContactShown.kept(),
                checkIn);
        draw(
                "knock",
                verified().withSecondDevice(LineShown.SecondDevice.KNOCKING),
                running(),
                ContactShown.kept(),
                journey);
        draw(
                "lost",
                line(LineShown.Encryption.SILENT, LineShown.Guest.ADMITTED),
                running()
                        .withSenses(
                                Sense.lostSince(NOW.minusSeconds(42)),
                                Sense.lostSince(NOW.minusSeconds(42)),
                                Sense.alive()),
                ContactShown.kept().withLoss(NOW.minusSeconds(42), ContactShown.Alarm.ARMED),
                journey);
        draw(
                "not-received",
                verified(),
                running().withReception(new Reception(Arrival.STANDS_STILL, Arrival.NONE)),
                ContactShown.kept(),
                journey);
        draw(
                "altered",
                line(LineShown.Encryption.ALTERED, LineShown.Guest.ADMITTED),
                running(),
                ContactShown.kept().withHelpAsked(NOW.minusSeconds(4)),
                journey);
        draw("help", verified(), running(), ContactShown.kept(), journey, Shortcut.plain(KeyEvent.VK_F12));
        draw("devices", verified(), running(), ContactShown.kept(), checkIn, Shortcut.plain(KeyEvent.VK_F4));
        draw("end", verified(), running(), ContactShown.kept(), checkIn, Shortcut.control(KeyEvent.VK_E));
        draw("hold", verified(), running(), ContactShown.kept(), checkIn, Shortcut.control(KeyEvent.VK_H));
        draw("words", verified(), running(), ContactShown.kept(), journey, Shortcut.plain(KeyEvent.VK_W));
        drawTheNotes(journey);
    }

    private void drawTheNotes(Optional<DayShown> day) throws Exception {
        var open = Shortcut.control(KeyEvent.VK_N);
        var all = Shortcut.alt(KeyEvent.VK_N);
        var next = Shortcut.NEXT;
        drawNotes("new", new NotesStage().opened(), day, open);
        drawNotes("writing", stage(), day, open);
        drawNotes("marked", marked(), day, open);
        drawNotes("marked-read", marked(), day, open, SIGN, SIGN);
        drawNotes("link", marked(), day, open, Shortcut.alt(KeyEvent.VK_K));
        drawNotes("template", marked(), day, open, Shortcut.alt(KeyEvent.VK_T));
        drawNotes("begun", empty(), day, open, Shortcut.alt(KeyEvent.VK_T), Shortcut.plain(KeyEvent.VK_DOWN), next);
        drawNotes("nolink", stage(), day, open, Shortcut.alt(KeyEvent.VK_K));
        drawNotes("sign", stage(), day, open, SIGN);
        drawNotes("signed", stage(), day, open, SIGN, SIGN);
        drawNotes("versions", stage(), day, open, Shortcut.alt(KeyEvent.VK_V));
        drawNotes("all", stage(), day, open, all);
        drawNotes("chosen", stage(), day, open, all, next);
        drawNotes("notbegun", new NotesStage(), day, open);
        var locked = stage();
        locked.keeper.lock(() -> {});
        locked.thread.run();
        drawNotes("locked", locked, day, open);
        var damaged = stage();
        damaged.book.damage();
        damaged.keeper.readAgain();
        damaged.thread.run();
        drawNotes("unreadable", damaged, day, open);
        var full = stage();
        full.keeper.goOn();
        full.thread.run();
        full.book.fill(NoteBook.NotKept.Why.DISK_FULL);
        var writing = full.keeper.state().get().writing().orElseThrow();
        full.keeper.typed(writing.id(), writing.text() + " Then");
        full.thread.pass(Duration.ofSeconds(1));
        drawNotes("failing", full, day, open);
    }

    private static NotesStage stage() {
        return new NotesStage().withHistory().withTodaysNote().opened();
    }

    private static NotesStage marked() {
        return new NotesStage().withTargets().withHistory().withAMarkedNote().opened();
    }

    private static NotesStage empty() {
        return new NotesStage().withTargets().opened();
    }

    private void drawNotes(String name, NotesStage stage, Optional<DayShown> day, Shortcut... keys) throws Exception {
        notes = stage;
        draw("notes-" + name, verified(), running(), ContactShown.kept(), day, keys);
        notes = new NotesStage();
    }

    /** Before a session: nobody yet, a list, a file in order, a file to mend, somebody new. */
    private void drawTheClients() throws Exception {
        book = new MemoryClientBook(Clock.fixed(NOW, ZoneOffset.UTC));
        drawBefore("clients-nobody");
        drawBefore("client-new", Shortcut.alt(KeyEvent.VK_N));
        book.keep(Samuel.complete());
        book.keep(Samuel.inner());
        drawBefore("client-in-order", Shortcut.NEXT);
        drawBefore("client-address", Shortcut.NEXT, Shortcut.alt(KeyEvent.VK_5));
        drawBefore("client-limits", Shortcut.NEXT, Shortcut.alt(KeyEvent.VK_7));
        book.keep(Samuel.bare());
        book.keep(InnerFile.empty(Samuel.ID));
        drawBefore("client-to-mend", Shortcut.NEXT);
        book.keep(Samuel.old());
        book.keep(Samuel.inner());
        drawBefore("client-old", Shortcut.NEXT);
        drawBefore("clients");
    }

    private void drawBefore(String name, Shortcut... keys) throws Exception {
        draw(name, noLine(), CallShown.nothingYet(), ContactShown.kept(), Optional.empty(), keys);
    }

    /** Every phase of a day on the real session, reached as a therapist reaches it. */
    private void drawTheRunningDay() throws Exception {
        var running = new RunningDay();
        running.begin();
        for (var phase : EnumSet.complementOf(EnumSet.of(Phase.HELD))) {
            running.reach(phase);
            running.pass(Duration.ofMinutes(3));
            draw("real-" + phase, verified(), running(), ContactShown.kept(), Optional.of(running.shown()));
        }
        drawTheDistress();
        var held = new RunningDay();
        held.begin();
        held.reach(Phase.GREEN_LIGHT);
        held.hear("Night Watchman", Answer.NO);
        draw("real-NO", verified(), running(), ContactShown.kept(), Optional.of(held.shown()));
        held.day().hold("Night Watchman says no");
        draw("real-HELD", verified(), running(), ContactShown.kept(), Optional.of(held.shown()));
    }

    /** What the journey and the steps after it show when there is much to see. */
    private void drawTheDistress() throws Exception {
        var running = new RunningDay();
        running.begin();
        running.pass(Duration.ofMinutes(1));
        running.measure("148", "93", "88");
        running.pass(Duration.ofMinutes(6));
        running.measure("151", "91", "84", "97", "14");
        draw("real-RECHECK", verified(), running(), ContactShown.kept(), Optional.of(running.shown()));
        running.reach(Phase.JOURNEY);
        running.pass(Duration.ofMinutes(44));
        running.day().after(SessionEvent.After.SPAT);
        running.day().mark(Mark.PART_PRESENT, "Little One");
        running.day().mark(Mark.DISTRESS, "it is too wide");
        draw("real-DISTRESS", verified(), running(), ContactShown.kept(), Optional.of(running.shown()));
        draw(
                "real-TOUCH",
                verified(),
                running(),
                ContactShown.kept(),
                Optional.of(running.shown()),
                Shortcut.plain(KeyEvent.VK_2));
        running.reach(Phase.CLOSE);
        running.day().grade("effect:NAUSEA", "MILD");
        running.day().keep("another:0", "ringing ears");
        draw("real-EFFECTS", verified(), running(), ContactShown.kept(), Optional.of(running.shown()));
    }

    private void draw(
            String name, LineShown line, CallShown call, ContactShown contact, Optional<DayShown> day, Shortcut... keys)
            throws Exception {
        if (!name.startsWith(wanted)) {
            return;
        }
        SwingUtilities.invokeAndWait(() -> {
            appearance.show(theme);
            var desk = open(line, call, contact, day);
            shown = desk;
        });
        for (var key : keys) {
            SwingUtilities.invokeAndWait(() -> {
                Objects.requireNonNull(shown).press(key);
                notes.thread.run();
            });
            SwingUtilities.invokeAndWait(() -> {}); // what the notes answered is shown after this
        }
        SwingUtilities.invokeAndWait(() -> {
            var desk = Objects.requireNonNull(shown);
            appearance.show(theme);
            if (name.equals("knock")) {
                desk.notice(new Notice(
                        "That step was not saved.",
                        "The call and the timer keep running; everything saved earlier is safe.",
                        "Write the step and the time on paper, then try again."));
            }
        });
        for (var layouts = 0; layouts < LAYOUTS; layouts++) {
            SwingUtilities.invokeAndWait(() -> {}); // what was asked of the layout later has happened after this
        }
        SwingUtilities.invokeAndWait(() -> save(name));
    }

    private Desk open(LineShown line, CallShown call, ContactShown contact, Optional<DayShown> day) {
        var actions = new QuietActions();
        var ports = new DeskPorts(
                new Live<>(line),
                new Live<>(call),
                new Live<>(contact),
                actions,
                actions,
                new Clients(book, Runnable::run, () -> new UUID(9, 9)),
                WorkInMemory.of(Clock.fixed(NOW, ZoneOffset.UTC)),
                Clock.fixed(NOW, ZoneOffset.UTC),
                Clock.fixed(NOW, ZoneOffset.UTC),
                ZoneOffset.UTC,
                DeskPorts.Rest.NOTHING.withNotes(notes.port()));
        var desk = new Desk(ports, appearance, now -> day, new QuietDay());
        var video = new JPanel();
        video.setBackground(new Color(0x2B3A42));
        desk.place(video);
        desk.frame().setUndecorated(true);
        desk.frame().setSize(width, height);
        desk.show();
        return desk;
    }

    private void save(String name) {
        var desk = Objects.requireNonNull(shown);
        desk.frame().validate();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        desk.frame().getContentPane().paint(graphics);
        graphics.dispose();
        desk.dispose();
        try {
            ImageIO.write(
                    picture, "png", folder.resolve(name + "-" + theme + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LineShown noLine() {
        return LineShown.nothingYet();
    }

    private static LineShown invited() {
        return LineShown.nothingYet()
                .withInvitation(
                        new Invitation("https://127.0.0.1:8443/j#q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA3f1c9a"));
    }

    private static LineShown line(LineShown.Encryption encryption, LineShown.Guest guest) {
        return invited().withEncryption(encryption, WORDS_OF_THE_LINE).withGuest(guest);
    }

    private static LineShown verified() {
        return line(LineShown.Encryption.VERIFIED, LineShown.Guest.ADMITTED);
    }

    private static CallShown running() {
        var own = new OwnDevices(
                OwnTrack.ON,
                OwnTrack.ON,
                List.of(new Source("c1", "HD Webcam")),
                List.of(new Source("m1", "Desk microphone")),
                Optional.of("c1"),
                Optional.of("m1"));
        return CallShown.nothingYet()
                .withProgress(CallShown.Progress.CONNECTED)
                .withSenses(Sense.alive(), Sense.alive(), Sense.alive())
                .withLight(CallShown.Light.GOOD, Optional.of(Duration.ofMillis(96)))
                .withGuestDevice(new GuestDevice(
                        OptionalInt.of(81),
                        GuestDevice.Charging.YES,
                        Optional.of("Wi-Fi"),
                        GuestDevice.Front.IN_FRONT,
                        Optional.of(NOW)))
                .withOwn(own);
    }
}
