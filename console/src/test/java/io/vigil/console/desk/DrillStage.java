package io.vigil.console.desk;

import io.vigil.console.client.MemoryClientBook;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.day.RunningDay;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.Clients;
import io.vigil.console.desk.port.ContactShown;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.WatchActions;
import io.vigil.console.desk.port.WatchPort;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.escalation.Lookout;
import io.vigil.console.escalation.Signs;
import io.vigil.console.escalation.Signs.Sign;
import io.vigil.console.live.Live;
import io.vigil.console.session.Phase;
import io.vigil.console.session.Session;
import io.vigil.console.session.Vigilance;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.JPanel;

/**
 * The window over a real session with its vigilance, at a phase, with clocks that are pushed by hand. Event dispatch thread
 * only. The coloured panel stands for the video here and nowhere else.
 */
public final class DrillStage implements WatchActions {
    private final RunningDay day = new RunningDay();
    private final List<String> asked = new ArrayList<>();
    private final Instant begun = day.clock().instant();
    private final Vigilance vigilance;
    private final Desk desk;
    private final JPanel video = new JPanel();
    private Optional<Duration> lostSince = Optional.empty();

    public DrillStage(Phase phase, Appearance appearance) {
        day.begin();
        if (phase == Phase.HELD) {
            day.day().hold("not today");
        } else {
            day.reach(phase);
        }
        vigilance = new Vigilance(day.runner(), day.clock(), day.clock(), this::uptime);
        var actions = new QuietActions();
        var ports = new DeskPorts(
                new Live<>(LineShown.nothingYet()
                        .withEncryption(LineShown.Encryption.VERIFIED, List.of("river", "amber", "nine", "lamp"))
                        .withGuest(LineShown.Guest.ADMITTED)),
                new Live<>(CallShown.nothingYet()),
                new Live<>(ContactShown.kept()),
                actions,
                actions,
                new Clients(new MemoryClientBook(day.clock()), Runnable::run, UUID::randomUUID),
                WorkInMemory.of(day.clock()),
                day.clock(),
                day.clock(),
                RunningDay.ZONE,
                DeskPorts.Rest.NOTHING.withWatch(new WatchPort(vigilance.lookout(), this::uptime, this)));
        desk = Desk.over(ports, appearance, day.runner());
        video.setBackground(new Color(0x2B3A42));
        desk.place(video);
        desk.frame().setUndecorated(true);
        pass(Duration.ofSeconds(1));
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
    public void askCheckIn() {
        asked.add(vigilance.askCheckIn("touch"));
    }

    @Override
    public void medicineOutsidePlan(String what) {
        vigilance.medicineOutsidePlan(what);
    }

    public void save(Path file) {
        var content = desk.frame().getContentPane();
        desk.frame().validate();
        var picture = new BufferedImage(content.getWidth(), content.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        content.paint(graphics);
        graphics.dispose();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void close() {
        desk.dispose();
    }
}
