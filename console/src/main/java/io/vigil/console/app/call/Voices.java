package io.vigil.console.app.call;

import io.vigil.console.app.setting.Paths;
import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.app.shared.Beside;
import io.vigil.console.app.shared.NoticeBoard;
import io.vigil.console.call.CallSignal;
import io.vigil.console.call.IceServer;
import io.vigil.console.call.IceSetup;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.Connection;
import io.vigil.console.call.voice.Attention;
import io.vigil.console.call.voice.Attention.Aside;
import io.vigil.console.call.voice.Person;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromConsole.Speaks.To;
import io.vigil.console.link.message.Spoken;
import io.vigil.console.live.Live;
import io.vigil.console.video.message.ToPane;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * With whom the therapist speaks: what {@link Attention} decides is done here, at the pane, on the client's page and on the
 * page of whoever is spoken with. All on the call's one thread; the methods hop there by themselves.
 */
public final class Voices {
    /** Everybody a voice has to do with. */
    public interface Ends {
        void toPane(ToPane message);

        void toClient(FromConsole message);

        /** The servers for a path, from the server of the lines. */
        CompletableFuture<List<IceServer>> iceServers();
    }

    private final Executor thread;
    private final Supplier<Duration> uptime;
    private final Ends ends;
    private final Paths paths;
    private final NoticeBoard notices;
    private final Map<Beside, Consumer<FromConsole>> pages = new EnumMap<>(Beside.class);
    private final Live<Attention> shown = new Live<>(Attention.onTheClient());
    private volatile Figures figures = Figures.NONE;
    private final Answers answers = new Answers();
    private @Nullable Wish wished;

    /** What the therapist wanted, while the servers are being asked for. */
    private record Wish(Beside whose, CallId call) {}

    /** What came over the present voice. */
    public record Figures(long packets, double energy) {
        static final Figures NONE = new Figures(0, 0);
    }

    /** Nobody but the client is spoken with. */
    public Voices(Executor thread, Supplier<Duration> uptime, Ends ends, Paths paths, NoticeBoard notices) {
        this.thread = thread;
        this.uptime = uptime;
        this.ends = ends;
        this.paths = paths;
        this.notices = notices;
    }

    /** How the page of {@code whose} line is told something. */
    public void join(Beside whose, Consumer<FromConsole> page) {
        pages.put(whose, page);
    }

    /** With whom the therapist speaks. */
    public Live<Attention> attention() {
        return shown;
    }

    /** What came over the present voice; nothing while there is none. */
    public Figures figures() {
        return figures;
    }

    /** The therapist wants to speak with whoever is let in on this line; the client hears on until they are heard. */
    public void speakWith(Beside whose) {
        thread.execute(() -> {
            var wish = new Wish(whose, new CallId(UUID.randomUUID().toString()));
            wished = wish;
            notices.takeOff(AppNotices.voiceOver());
            var unused = ends.iceServers()
                    .handle((servers, failure) -> failure == null ? servers : List.<IceServer>of())
                    .thenAccept(servers -> thread.execute(() -> begin(wish, servers)));
        });
    }

    private void begin(Wish wish, List<IceServer> servers) {
        if (!wish.equals(wished)) {
            return; // the therapist is with the client again, or wanted somebody else, or they are gone
        }
        wished = null;
        figures = Figures.NONE;
        var ice = new IceSetup(servers, paths == Paths.RELAY_ONLY);
        become(shown.get().turnedTo(person(wish.whose()), wish.call(), uptime.get()));
        page(wish.whose(), new FromConsole.Ice(ice));
        ends.toPane(new ToPane.Voice(wish.call(), ice));
    }

    /** With the client again, at once. */
    public void back() {
        thread.execute(() -> {
            wished = null;
            become(Attention.onTheClient());
        });
    }

    /** What a page that comes to the client's line is told. */
    public FromConsole forTheClient() {
        return new FromConsole.Speaks(shown.get().hears(Person.CLIENT, Person.THERAPIST) ? To.YOU : To.ANOTHER);
    }

    /** Whether this attempt is a voice, and not the client's call. */
    boolean isVoice(CallId call) {
        return shown.get().aside().filter(voice -> voice.call().equals(call)).isPresent();
    }

    /** The pane offers, or names addresses. */
    void fromPane(CallSignal signal) {
        shown.get()
                .aside()
                .filter(voice -> voice.call().equals(signal.call()))
                .ifPresent(voice -> page(whose(voice.with()), new Spoken.Call(signal)));
    }

    /** Whoever is let in on this line answers. */
    public void fromLine(Beside whose, CallSignal signal) {
        thread.execute(() -> shown.get()
                .aside()
                .filter(voice -> voice.with() == person(whose) && voice.call().equals(signal.call()))
                .ifPresent(voice -> signal.match(answers)));
    }

    /** What the other end of the present voice says of it: an offer is the pane's alone to make. */
    private final class Answers implements CallSignal.Cases<Boolean> {
        @Override
        public Boolean offer(CallSignal.Offer offer) {
            return false;
        }

        @Override
        public Boolean answer(CallSignal.Answer answer) {
            return toPane(answer);
        }

        @Override
        public Boolean candidates(CallSignal.Candidates candidates) {
            if (!candidates.candidates().isEmpty()) {
                become(shown.get().named(candidates.call(), uptime.get()));
            }
            return toPane(candidates);
        }

        @Override
        public Boolean restart(CallSignal.Restart restart) {
            become(shown.get().askedForAPath(restart.call(), uptime.get()));
            return true;
        }

        private boolean toPane(CallSignal signal) {
            ends.toPane(new ToPane.Signal(signal));
            return true;
        }
    }

    void connection(CallId call, Connection state) {
        lost(shown.get().connection(call, state));
    }

    void arrived(CallId call, long packets, double energy) {
        if (isVoice(call)) {
            figures = new Figures(packets, energy);
            become(shown.get().arrived(call, packets, uptime.get()));
        }
    }

    /** Whoever was on this line is not on it any more, or waits. */
    public void lineGone(Beside whose) {
        leave(whose, attention -> attention.lineGone(person(whose)));
    }

    /** This line stands no more; whoever was on it may come back, with their page as it was. */
    public void lineLost(Beside whose) {
        leave(whose, attention -> attention.lineLost(person(whose)));
    }

    private void leave(Beside whose, UnaryOperator<Attention> change) {
        thread.execute(() -> {
            if (wished != null && wished.whose() == whose) {
                wished = null;
            }
            lost(change.apply(shown.get()));
        });
    }

    /** Nothing is spoken without the pane. */
    void paneLost() {
        lost(Attention.onTheClient());
    }

    /** Called twice a second. */
    public void tick() {
        thread.execute(() -> lost(shown.get().at(uptime.get())));
    }

    /** The therapist, who speaks with somebody else and is not heard any more, is told so. */
    private void lost(Attention next) {
        if (shown.get().aside().isPresent() && next.aside().isEmpty()) {
            notices.put(AppNotices.voiceOver());
        }
        become(next);
    }

    private void become(Attention next) {
        var before = shown.get();
        if (next.equals(before)) {
            return;
        }
        var left = before.aside().filter(voice -> !isVoiceOf(next, voice.call()));
        if (before.with() != next.with() || left.isPresent()) {
            ends.toPane(new ToPane.Speak(
                    next.with() == Person.CLIENT
                            ? Optional.empty()
                            : next.aside().map(Aside::call)));
        }
        left.ifPresent(voice -> {
            ends.toPane(new ToPane.HangUp(voice.call()));
            page(whose(voice.with()), new FromConsole.Speaks(To.ANOTHER));
        });
        if (before.seeksAnewIn(next)) {
            next.aside().ifPresent(voice -> ends.toPane(new ToPane.Restart(voice.call())));
        }
        shown.set(next);
        if (before.with() != next.with()) {
            ends.toClient(forTheClient());
        }
        if (before.isHeardAnewIn(
                next)) { // said again to a page that was loaded anew meanwhile, and knows nothing of it
            next.aside().ifPresent(voice -> page(whose(voice.with()), new FromConsole.Speaks(To.YOU)));
        }
    }

    private static boolean isVoiceOf(Attention attention, CallId call) {
        return attention.aside().filter(voice -> voice.call().equals(call)).isPresent();
    }

    private void page(Beside whose, FromConsole message) {
        Optional.ofNullable(pages.get(whose)).ifPresent(page -> page.accept(message));
    }

    private static Person person(Beside whose) {
        return switch (whose) {
            case SITTER -> Person.SITTER;
            case PRESCRIBER -> Person.PRESCRIBER;
        };
    }

    private static Beside whose(Person person) {
        return person == Person.SITTER ? Beside.SITTER : Beside.PRESCRIBER;
    }
}
