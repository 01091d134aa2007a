package io.vigil.console.desk;

import io.vigil.console.about.AboutShown;
import io.vigil.console.call.voice.Attention;
import io.vigil.console.call.voice.Person;
import io.vigil.console.desk.DeskLayout.Shares;
import io.vigil.console.desk.about.AboutPanel;
import io.vigil.console.desk.call.AskFirstPanel;
import io.vigil.console.desk.call.DevicesPanel;
import io.vigil.console.desk.call.HeaderModel;
import io.vigil.console.desk.call.HeaderPanel;
import io.vigil.console.desk.call.Heading;
import io.vigil.console.desk.call.LinesModel;
import io.vigil.console.desk.call.LinesPanel;
import io.vigil.console.desk.call.StatusModel;
import io.vigil.console.desk.call.StatusPanel;
import io.vigil.console.desk.call.door.Absences;
import io.vigil.console.desk.call.door.BesideCards;
import io.vigil.console.desk.call.door.CheckModel;
import io.vigil.console.desk.call.door.GuestCards;
import io.vigil.console.desk.call.door.GuestModel;
import io.vigil.console.desk.call.door.Whose;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.day.DayAsks;
import io.vigil.console.desk.day.DayShown;
import io.vigil.console.desk.day.DaySource;
import io.vigil.console.desk.day.SessionDay;
import io.vigil.console.desk.day.panel.DayPanel;
import io.vigil.console.desk.help.CardOut;
import io.vigil.console.desk.help.DialOut;
import io.vigil.console.desk.help.HelpPanel;
import io.vigil.console.desk.help.HelpShown;
import io.vigil.console.desk.lock.NotesUnlock;
import io.vigil.console.desk.notice.BarsElsewhere;
import io.vigil.console.desk.notice.NoticesPanel;
import io.vigil.console.desk.notice.StripModel;
import io.vigil.console.desk.notice.StripPanel;
import io.vigil.console.desk.pairing.PairingModel;
import io.vigil.console.desk.pairing.PairingPanel;
import io.vigil.console.desk.port.BesidePort;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.OwnTrack;
import io.vigil.console.desk.port.VaultDoor;
import io.vigil.console.desk.port.VoicePort;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Sign;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Ladder;
import io.vigil.console.escalation.People;
import io.vigil.console.escalation.Rung;
import io.vigil.console.live.Live;
import io.vigil.console.live.Watch;
import io.vigil.console.session.Session;
import io.vigil.console.session.command.EscalationCommand;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;

/**
 * The therapist's window. Everything that is shown is computed from the ports' values and the clock, at every change and
 * four times a second. Event dispatch thread only, except {@link #notice}.
 */
public final class Desk {
    private static final Words WORDS = Words.of(Desk.class);
    private static final int TICK_MILLIS = 250;
    private static final Dimension SMALLEST = new Dimension(1024, 640);
    private static final Dimension FIRST = new Dimension(1366, 768);

    private final DeskPorts ports;
    private final Appearance appearance;
    private final KeyRing keys = new KeyRing();
    private final AtomicBoolean refreshDue = new AtomicBoolean();
    private final AtomicBoolean stripDue = new AtomicBoolean();
    private final Timer tick = new Timer(TICK_MILLIS, event -> refresh());
    private final JFrame frame = new JFrame(WORDS.text("title"));

    private final HeaderPanel header;
    private final StatusPanel status;
    private final GuestCards guest;
    private final Optional<BesideCards> sitter;
    private final Optional<BesideCards> prescriber;
    private final LinesModel linesModel;
    private final Absences absences = new Absences();
    private final LinesPanel lines;
    private final DevicesPanel devices;
    private final AboutPanel about;
    private final AskFirstPanel end;
    private final AskFirstPanel leaving;
    private final HelpPanel help;
    private final StripPanel strip;
    private final BarsElsewhere bars;
    private final NoticesPanel notices;
    private final FootPanel foot;
    private final SidePlace side;
    private final DeskLayout layout;
    private final DaySource source;
    private final DayPanel day;
    private final ClientsBeside clients;
    private final Optional<NotesBeside> notes;
    private final Optional<MeasuresBeside> measures;
    private @Nullable NotesUnlock unlock;
    private Theme themeOfTheDay;
    private Ladder ladderOfTheDay = Ladder.closed();
    private People peopleOfTheDay = People.nobodyYet();
    private String stillOpen = "";
    private String drillSince = "";
    private final Leaving leavingADay = new Leaving(this::isADay, this::askToLeave);
    private List<Watch> watches = List.of();
    private Optional<Live<Session>> session = Optional.empty();

    /** The window over a session: shows its day, and asks its runner. It is seen after {@link #show}. */
    public static Desk over(DeskPorts ports, Appearance appearance, SessionRunner runner) {
        var alarms = ports.watch()
                .<Supplier<Alarms>>map(watch -> () -> watch.lookout().get().alarms())
                .orElse(() -> runner.session().get().alarms());
        var outside = ports.watch()
                .<Consumer<String>>map(watch -> watch.actions()::medicineOutsidePlan)
                .orElse(what -> runner.ask(new SessionCommand.NoteMedicineOutsidePlan(what)));
        var standDown = ports.watch()
                .<Runnable>map(watch -> watch.actions()::standDown)
                .orElse(() -> runner.ask(new EscalationCommand.StandDown()));
        var day = new SessionDay(
                runner,
                ports.clock(),
                ports.zone(),
                outside,
                standDown,
                alarms,
                ports.rest().earlier());
        var desk = new Desk(ports, appearance, day, day);
        desk.session = Optional.of(runner.session());
        return desk;
    }

    /** Builds the window with the day from {@code source}; it is seen after {@link #show}. */
    Desk(DeskPorts ports, Appearance appearance, DaySource source, DayAsks asks) {
        this.ports = ports;
        this.source = source;
        this.appearance = appearance;
        this.themeOfTheDay = appearance.theme();
        var fittings = new Fittings(keys);
        header = new HeaderPanel(fittings, this::askToEnd);
        status = new StatusPanel(
                fittings, new StatusPanel.Asks(this::microphone, this::camera, () -> open(devicesCard())));
        guest = new GuestCards(fittings, ports.callActions());
        sitter = ports.sitter().map(port -> new BesideCards(fittings, Whose.SITTER, port.actions()));
        prescriber = ports.prescriber().map(port -> new BesideCards(fittings, Whose.PRESCRIBER, port.actions()));
        linesModel = new LinesModel(ports.zone());
        lines = new LinesPanel(
                fittings,
                new LinesPanel.Asks(
                        whose -> beside(whose).ifPresent(port -> port.actions().invite()),
                        this::speakWith,
                        () -> ports.voice().ifPresent(port -> port.actions().backToTheClient())));
        devices = new DevicesPanel(fittings, ports.callActions(), this::closeTop);
        var server = ports.pairing().map(port -> new PairingPanel(fittings, new PairingModel(port), this::closeTop));
        about = new AboutPanel(fittings, server.map(card -> () -> open(card.component())), this::closeTop);
        end = AskFirstPanel.beforeTheEnd(fittings, this::end, this::closeTop);
        leaving = AskFirstPanel.beforeLeaving(fittings, leavingADay::confirmed, this::closeTop);
        help = new HelpPanel(
                fittings,
                asks,
                new CardOut(this::notice),
                new DialOut(this::notice),
                ports.watch().map(watch -> watch.actions()::playTheSound),
                this::closeHelp,
                this::sideToTop);
        strip = new StripPanel(fittings, ports.callActions()::answerHelp, () -> ports.watch()
                .ifPresent(watch -> watch.actions().takeAlarm()));
        bars = new BarsElsewhere(frame);
        notices = new NoticesPanel(fittings);
        foot = new FootPanel(
                fittings,
                new FootPanel.Asks(
                        this::otherLight,
                        this::larger,
                        this::smaller,
                        this::openHelp,
                        ports.notes().map(port -> this::toggleNotes),
                        ports.page().map(port -> this::toggleMeasures),
                        ports.about().map(about -> () -> openAbout(about.get()))));
        day = new DayPanel(fittings, asks, this::sideToTop);
        ports.watch().ifPresent(watch -> day.placeWatch(fittings, watch.actions()::askCheckIn, this::raiseAlarm));
        Runnable toTopLater =
                () -> SwingUtilities.invokeLater(this::sideToTop); // it shows itself before there is a side
        clients = new ClientsBeside(ports, fittings, notices::add, toTopLater);
        side = new SidePlace(
                stacked(guest.component(), sitter.map(BesideCards::component), prescriber.map(BesideCards::component)),
                clients.component());
        notes = ports.notes()
                .map(port -> new NotesBeside(port, fittings, foot, side, notices::add, this::focusOnTheDay));
        measures = ports.page()
                .map(page -> MeasuresBeside.of(page, ports, fittings, side, help, notices::add, this::focusOnTheDay));
        layout = new DeskLayout(
                strip.component(),
                header.component(),
                stacked(status.component(), Optional.of(lines.component())),
                side.component(),
                notices.component(),
                foot.component());
        side.whenTurned(() -> {
            share();
            measures.ifPresent(MeasuresBeside::showCard);
        });
        bindKeysOfThePlace();
        frame.setIconImages(Sign.inAllSizes());
        frame.setContentPane(layout.root());
        frame.setMinimumSize(SMALLEST);
        frame.setSize(FIRST);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        refresh();
    }

    private void speakWith(Whose whose) {
        ports.voice().map(VoicePort::actions).ifPresent(actions -> {
            switch (whose) {
                case SITTER -> actions.speakWithTheSitter();
                case PRESCRIBER -> actions.speakWithThePrescriber();
            }
        });
    }

    private Optional<BesidePort> beside(Whose whose) {
        return whose == Whose.SITTER ? ports.sitter() : ports.prescriber();
    }

    @SafeVarargs
    private static JComponent stacked(JComponent above, Optional<JComponent>... below) {
        var both = Fittings.group("insets 0, gap 0, fillx, wrap 1, hidemode 3", "[grow, fill]");
        both.add(above, "wmin 0");
        for (var each : below) {
            each.ifPresent(component -> both.add(component, "wmin 0"));
        }
        return both;
    }

    private void share() {
        if (side.isOnTop(help.component())) {
            layout.share(Shares.WITH_HELP);
            foot.helpIsOpen();
        } else {
            foot.helpIsClosed();
            layout.share(isADay() ? Shares.IN_GENERAL : Shares.BEFORE_A_SESSION);
        }
    }

    /** What works wherever the focus is and whatever lies beside the video. */
    private void bindKeysOfThePlace() {
        keys.bind(DayPanel.OUTSIDE, this::isADay, this::openOutside);
        keys.bind(Shortcut.plain(KeyEvent.VK_PAGE_DOWN), () -> side.isOnTop(help.component()), side::pageDown);
        keys.bind(Shortcut.plain(KeyEvent.VK_PAGE_UP), () -> side.isOnTop(help.component()), side::pageUp);
        // Bound last, so asked first: whatever Esc would close waits until the client hears the therapist again.
        ports.voice().ifPresent(port -> keys.bind(Shortcut.ESCAPE, lines::leadsBack, port.actions()::backToTheClient));
        ports.watch().ifPresent(watch -> {
            keys.bind(DayPanel.ASK, this::isADay, watch.actions()::askCheckIn);
            keys.bind(DayPanel.RAISE, this::isADay, this::raiseAlarm);
        });
    }

    private void raiseAlarm() {
        ports.watch().ifPresent(watch -> watch.actions().raiseAlarm());
        openHelp();
    }

    private boolean isADay() {
        return source.shown(ports.clock().instant()).isPresent();
    }

    private void openOutside() {
        side.toTheDay();
        day.openOutside();
    }

    /** The window, for the app's own close handling and for tests. */
    public JFrame frame() {
        return frame;
    }

    /** Puts the video into its place, where nothing will ever cover it. */
    public void place(Component video) {
        layout.place(video);
    }

    public void show() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keys);
        var watching = new ArrayList<>(List.of(
                ports.line().watch(value -> refreshSoon()),
                ports.call().watch(value -> refreshSoon()),
                ports.contact().watch(value -> refreshSoon())));
        for (var whose : Whose.values()) {
            beside(whose).ifPresent(port -> watching.add(port.line().watch(value -> refreshSoon())));
        }
        ports.voice().ifPresent(port -> watching.add(port.attention().watch(value -> refreshSoon())));
        ports.watch().ifPresent(watch -> watching.add(watch.lookout().watch(value -> stripSoon())));
        notes.ifPresent(beside -> watching.add(beside.watch(this::refreshSoon)));
        measures.ifPresent(beside -> watching.add(beside.watch(this::refreshSoon)));
        session.ifPresent(live -> watching.add(live.watch(value -> refreshSoon())));
        watches = watching;
        tick.start();
        frame.setLocationRelativeTo(null);
        frame.setVisible(true);
        focusOnTheDay();
    }

    /** The focus begins where a stray Space does no harm. */
    private void focusOnTheDay() {
        if (source.shown(ports.clock().instant()).isPresent()) {
            layout.root().requestFocusInWindow();
        } else {
            clients.focus();
        }
    }

    public void dispose() {
        notes.ifPresent(NotesBeside::end);
        measures.ifPresent(MeasuresBeside::end);
        clients.end();
        tick.stop();
        watches.forEach(Watch::close);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(keys);
        bars.close();
        frame.dispose();
    }

    /** Shows why a wish was refused: until the next one, the next step, or the therapist puts it away. Any thread. */
    public void refused(Notice refusal) {
        SwingUtilities.invokeLater(() -> notices.addRefusal(refusal));
    }

    /** Shows a notice until the therapist puts it away. Any thread. */
    public void notice(Notice notice) {
        SwingUtilities.invokeLater(() -> notices.add(notice));
    }

    /** Shows a notice that can wait, once those that stand are put away. Any thread. */
    public void noticeThatCanWait(Notice notice) {
        SwingUtilities.invokeLater(() -> notices.addBehind(notice));
    }

    /** Takes away a notice whose matter is over, if it still stands. Any thread. */
    public void over(Notice notice) {
        SwingUtilities.invokeLater(() -> notices.remove(notice));
    }

    /** Keeps, forgets and locks the notes; the session goes on. Any thread. */
    public void lockNotes() {
        SwingUtilities.invokeLater(() -> {
            notes.ifPresent(NotesBeside::lock);
            clients.model().locked();
        });
    }

    /** Asks for the passphrase beside the session; {@code opened} is called when the notes are open. Event dispatch thread. */
    public void askForThePassphrase(VaultDoor door, Runnable opened) {
        if (unlock == null) {
            unlock = new NotesUnlock(
                    new Fittings(keys),
                    door,
                    () -> {
                        closeTop();
                        opened.run();
                    },
                    this::closeTop);
        }
        side.open(unlock.component());
        unlock.focus();
    }

    /** The psychotherapy vault was unlocked: what a client's file shows of it comes back. Any thread. */
    public void notesUnlocked() {
        SwingUtilities.invokeLater(clients.model()::unlocked);
    }

    /**
     * Does {@code close}, unless a session goes on or a client's file has changes that are not saved: then the therapist is
     * asked first. Event dispatch thread.
     */
    public void leave(Runnable close) {
        leavingADay.wished(() -> clients.model().leave(close));
    }

    private void askToLeave() {
        leaving.show(stillOpen);
        side.open(leaving.component());
    }

    /** As if the key had been pressed. @return whether it did anything */
    boolean press(Shortcut shortcut) {
        return keys.press(shortcut);
    }

    private boolean onALine(Whose whose) {
        return line(whose)
                .filter(shown -> shown.guest() == LineShown.Guest.ADMITTED)
                .isPresent();
    }

    private GuestModel.Shown cards(Person whose, LineShown line, String name, Instant now) {
        var isLinkWanted = absences.isLinkWanted(whose, line, side.isOpen(help.component()), now);
        return GuestModel.Shown.of(line, name, isLinkWanted);
    }

    private Optional<LineShown> line(Whose whose) {
        return beside(whose).map(port -> port.line().get());
    }

    private void refreshSoon() {
        if (refreshDue.compareAndSet(false, true)) {
            SwingUtilities.invokeLater(this::refresh);
        }
    }

    /** What the lookout says is drawn before all else; the rest is refreshed behind it. */
    private void stripSoon() {
        if (stripDue.compareAndSet(false, true)) {
            SwingUtilities.invokeLater(() -> {
                stripDue.set(false);
                showStrip();
                refreshSoon();
            });
        }
    }

    private void refresh() {
        refreshDue.set(false);
        showStrip();
        var now = ports.clock().instant();
        var today = source.shown(now);
        var heading = today.map(DayShown::heading).orElse(Heading.beforeASession());
        var people = today.map(DayShown::people).orElse(People.nobodyYet());
        header.show(HeaderModel.Shown.of(ports.line().get(), heading));
        status.show(StatusModel.Shown.of(ports.call().get(), ports.zone()));
        guest.show(
                cards(Person.CLIENT, ports.line().get(), heading.client(), now),
                CheckModel.Shown.of(ports.call().get().check(), side.beside()));
        sitter.ifPresent(cards -> ports.sitter()
                .ifPresent(port -> cards.show(cards(Person.SITTER, port.line().get(), people.sitter(), now))));
        prescriber.ifPresent(cards -> ports.prescriber()
                .ifPresent(
                        port -> cards.show(cards(Person.PRESCRIBER, port.line().get(), people.prescriber(), now))));
        lines.show(today.map(on -> linesModel.look(
                        ports.line().get(),
                        ports.call().get(),
                        line(Whose.SITTER),
                        line(Whose.PRESCRIBER),
                        ports.voice().map(port -> port.attention().get()).orElseGet(Attention::onTheClient),
                        people,
                        ports.wall().instant()))
                .orElseGet(linesModel::none));
        help.show(today.map(DayShown::help)
                .map(shown -> onALine(Whose.PRESCRIBER) ? shown.withTheirLine(Rung.PRESCRIBER) : shown)
                .orElse(HelpShown.nothingYet()));
        drillSince = today.map(DayShown::help)
                .map(HelpShown::practice)
                .map(HelpShown.Practice::since)
                .orElse("");
        ladderOfTheDay = today.map(DayShown::ladder).orElse(Ladder.closed());
        peopleOfTheDay = people;
        showStrip();
        foot.show(people.inOneLine(Rung.SITTER));
        notes.ifPresent(beside -> beside.show(today));
        measures.ifPresent(beside -> {
            beside.show(today);
            foot.offerMeasures(beside.isThere());
        });
        if (today.isPresent()) {
            side.day(day.component(), Optional.of(day.foot()));
            clients.dayShown();
        } else {
            side.day(clients.component(), Optional.empty());
            clients.noDayShown();
        }
        share();
        today.ifPresent(day::show);
        notices.stepIs(today.map(DayShown::title).orElse(""));
        followTheDay(today.map(DayShown::theme).orElse(Theme.LIGHT));
        stillOpen = today.map(DayShown::stillOpen).orElse("");
    }

    /** Alarms run on the real clock, whatever the day's. */
    private void showStrip() {
        var wall = ports.wall().instant();
        var uptime = ports.watch().map(watch -> watch.uptime().get()).orElse(Duration.ZERO);
        var lookout = ports.watch()
                .map(watch -> watch.lookout().get())
                .orElseGet(() -> ports.contact().get().lookout(wall));
        var shown = StripModel.Shown.of(lookout, uptime, ladderOfTheDay, peopleOfTheDay, wall, ports.zone());
        strip.show(
                shown.strip() == StripModel.Strip.HIDDEN && !drillSince.isEmpty()
                        ? StripModel.drill(drillSince)
                        : shown);
        bars.show(shown);
    }

    /** The desk goes dark and light by itself when the day does; between, the therapist's own choice stays. */
    private void followTheDay(Theme next) {
        if (next != themeOfTheDay) {
            themeOfTheDay = next;
            appearance.show(next);
        }
    }

    private void openAbout(AboutShown shown) {
        about.show(shown);
        open(about.component());
    }

    private JComponent devicesCard() {
        devices.show(ports.call().get().own());
        return devices.component();
    }

    private void open(JComponent card) {
        side.open(card);
    }

    /** The ladder first; the same key again brings the card up. */
    private void openHelp() {
        if (side.isOnTop(help.component())) {
            side.bringUp(help.card());
            return;
        }
        side.open(help.component());
        help.focus();
    }

    private void closeHelp() {
        side.close();
        focusOnTheDay();
    }

    private void sideToTop() {
        side.toTop();
    }

    private void toggleNotes() {
        notes.ifPresent(NotesBeside::toggle);
    }

    private void toggleMeasures() {
        measures.ifPresent(MeasuresBeside::toggle);
    }

    private void askToEnd() {
        end.show(stillOpen);
        side.open(end.component());
    }

    private void end() {
        side.close();
        ports.callActions().end();
    }

    private void closeTop() {
        side.close();
    }

    private void microphone() {
        if (ports.call().get().own().microphone() == OwnTrack.ON) {
            ports.callActions().muteMicrophone();
        } else {
            ports.callActions().unmuteMicrophone();
        }
    }

    private void camera() {
        if (ports.call().get().own().camera() == OwnTrack.ON) {
            ports.callActions().stopCamera();
        } else {
            ports.callActions().startCamera();
        }
    }

    private void otherLight() {
        appearance.show(appearance.theme().other());
    }

    private void larger() {
        appearance.larger();
    }

    private void smaller() {
        appearance.smaller();
    }
}
