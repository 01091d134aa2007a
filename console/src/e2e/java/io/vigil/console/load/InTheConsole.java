package io.vigil.console.load;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.call.media.MediaReport;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Frame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code SECONDS}: a call in the console, measured from when its pictures flow. A process of its own: Chromium is started once in one. */
final class InTheConsole {
    private static final String HELPER = "jcef_helper";

    private InTheConsole() {}

    public static void main(String[] arguments) throws CannotStart {
        var lasting = Duration.ofSeconds(Long.parseLong(arguments[0]));
        try (var session = OpenSession.start();
                var guest = session.guestComes(new GuestBrowser.Options())) {
            session.admit();
            session.untilMediaFlows(guest);
            session.compareWords(guest);
            Patience.settled(CallLoad.WARM);
            System.out.println(measured(session, lasting).said());
        }
        System.exit(0);
    }

    private static Cost measured(OpenSession session, Duration lasting) {
        var before = frames(session);
        var spent = Cost.spent(console());
        var began = System.nanoTime();
        Patience.settled(lasting);
        var over = Duration.ofNanos(System.nanoTime() - began);
        var cores = Cost.perSecond(Cost.spent(console()).minus(spent), over);
        var pictures = (frames(session) - before) * 1e9 / over.toNanos();
        var width = session.console().figures().last().map(MediaReport::width).orElse(0);
        var pane = pane().map(Component::getSize).orElse(new Dimension());
        return new Cost(cores, pictures, width, pane.width, pane.height);
    }

    private static long frames(OpenSession session) {
        return session.console()
                .figures()
                .last()
                .map(MediaReport::framesDecoded)
                .orElse(0L);
    }

    /** This process and its Chromium; not the client's browser, which it started too. */
    private static List<ProcessHandle> console() {
        var all = new ArrayList<ProcessHandle>();
        all.add(ProcessHandle.current());
        ProcessHandle.current()
                .descendants()
                .filter(it -> it.info()
                        .command()
                        .filter(command -> command.endsWith(HELPER))
                        .isPresent())
                .forEach(all::add);
        return all;
    }

    private static Optional<Component> pane() {
        return List.of(Frame.getFrames()).stream()
                .flatMap(frame -> in(frame).stream())
                .findFirst();
    }

    private static Optional<Component> in(Container container) {
        for (var component : container.getComponents()) {
            if (component.getClass().getName().startsWith("org.cef.")) {
                return Optional.of(component);
            }
            if (component instanceof Container inner && in(inner).isPresent()) {
                return in(inner);
            }
        }
        return Optional.empty();
    }
}
