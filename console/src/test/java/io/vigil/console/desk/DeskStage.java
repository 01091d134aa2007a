package io.vigil.console.desk;

import io.vigil.console.client.MemoryClientBook;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.day.RunningDay;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.Clients;
import io.vigil.console.desk.port.ContactShown;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.StartActions;
import io.vigil.console.desk.port.WatchActions;
import io.vigil.console.desk.port.WatchPort;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.escalation.Lookout;
import io.vigil.console.escalation.Signs;
import io.vigil.console.escalation.Signs.Sign;
import io.vigil.console.live.Live;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.run.Vigilance;
import io.vigil.console.words.Notice;
import java.awt.Color;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.swing.JFrame;
import javax.swing.JPanel;

/**
 * The window over a real session with its vigilance, with clocks that are pushed by hand. Event dispatch thread only. The
 * coloured panel stands for the video here and nowhere else.
 */
public final class DeskStage implements WatchActions {
    private final RunningDay day;
    private final List<String> asked = new ArrayList<>();
    private final Instant begun;
    private final Vigilance vigilance;
    private final Live<LineShown> line;
    private final Live<CallShown> call;
    private final Desk desk;
    private final JPanel video = new JPanel();
    private Optional<Duration> lostSince = Optional.empty();

    /** What the window is given beside the session. */
    public record Around(
            Clients clients, ClientWork work, StartActions start, ZoneId zone, CallShown call, DeskPorts.Rest rest) {
        /** Nobody is written down, and nothing is kept. */
        static Around nobody(RunningDay day) {
            return new Around(
                    new Clients(new MemoryClientBook(day.clock()), Runnable::run, UUID::randomUUID),
                    WorkInMemory.of(day.clock()),
                    new QuietActions(),
                    RunningDay.ZONE,
                    CallShown.nothingYet(),
                    DeskPorts.Rest.NOTHING);
        }
    }

    /** A day that has come to a phase, with a client who is there. */
    public DeskStage(Phase phase, Appearance appearance) {
        this(at(phase), appearance);
    }

    private DeskStage(RunningDay day, Appearance appearance) {
        this(day, appearance, Around.nobody(day));
        line(LineShown.nothingYet()
                .withEncryption(LineShown.Encryption.VERIFIED, List.of("river", "amber", "nine", "lamp"))
                .withGuest(LineShown.Guest.ADMITTED));
    }

    /** A day that may not have begun, with no line yet. */
    public DeskStage(RunningDay day, Appearance appearance, Around around) {
        this.day = day;
        begun = day.clock().instant();
        line = new Live<>(LineShown.nothingYet());
        call = new Live<>(around.call());
        vigilance = new Vigilance(day.runner(), day.clock(), day.clock(), this::uptime);
        var ports = new DeskPorts(
                line,
                call,
                new Live<>(ContactShown.kept()),
                new QuietActions(),
                around.start(),
                around.clients(),
                around.work(),
                day.clock(),
                day.clock(),
                around.zone(),
                around.rest().withWatch(new WatchPort(vigilance.lookout(), this::uptime, this)));
        desk = Desk.over(ports, appearance, day.runner());
        video.setBackground(new Color(0x2B3A42));
        desk.place(video);
        desk.frame().setUndecorated(true);
        pass(Duration.ofSeconds(1));
    }

    private static RunningDay at(Phase phase) {
        var day = new RunningDay();
        day.begin();
        if (phase == Phase.HELD) {
            day.day().hold("not today");
        } else {
            day.reach(phase);
        }
        return day;
    }

    public void open(int width, int height) {
        desk.frame().setSize(width, height);
        desk.show();
        desk.frame().setLocation(0, 0);
    }

    public JFrame frame() {
        return desk.frame();
    }

    /** Where the video is, which nothing covers. */
    public JPanel video() {
        return video;
    }

    public Session session() {
        return day.runner().session().get();
    }

    public Lookout lookout() {
        return vigilance.lookout().get();
    }

    public List<String> asked() {
        return asked;
    }

    public boolean press(Shortcut key) {
        return desk.press(key);
    }

    /** What is known of the line from now on. */
    public void line(LineShown known) {
        line.set(known);
    }

    /** What is known of the call from now on. */
    public void call(CallShown known) {
        call.set(known);
    }

    public void say(Notice notice) {
        desk.notice(notice);
    }

    /** Somebody closes the window. */
    public void leave() {
        desk.leave(() -> asked.add("left"));
    }

    /** Neither picture nor sound comes any more. */
    public void loseContact() {
        lostSince = Optional.of(uptime());
    }

    public void askForHelp() {
        vigilance.helpAsked();
    }

    /** Time passes, and the watch looks. */
    public void pass(Duration time) {
        day.pass(time);
        var proven = Optional.of(lostSince.orElseGet(this::uptime));
        var sign = lostSince.isPresent() ? Sign.STOPPED : Sign.ALIVE;
        vigilance.look(new Signs(sign, proven, sign, proven, proven));
    }

    private Duration uptime() {
        return Duration.between(begun, day.clock().instant());
    }

    @Override
    public void takeAlarm() {
        vigilance.take();
    }

    @Override
    public void raiseAlarm() {
        vigilance.raiseOwn();
    }

    @Override
    public void playTheSound() {
        asked.add("sound");
    }

    @Override
    public void askCheckIn() {
        asked.add(vigilance.askCheckIn("touch"));
    }

    @Override
    public void standDown() {
        vigilance.standDown();
    }

    @Override
    public void medicineOutsidePlan(String what) {
        vigilance.medicineOutsidePlan(what);
    }

    public void close() {
        desk.dispose();
        desk.frame()
                .getContentPane()
                .removeAll(); // a change of the light reaches every window that was not collected yet
    }
}
