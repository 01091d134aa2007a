package io.vigil.console.app.jitsi.check;

import io.vigil.console.app.jitsi.Tokens;
import io.vigil.console.call.conference.Deployment;
import io.vigil.console.call.conference.ServiceAddress;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks whether a deployment does what the Jitsi engine needs, by a room of its own that is over afterwards. Blocks for some
 * seconds, and for a multiple of the patience when a deployment is silent.
 */
public final class DeploymentCheck {
    /** For each answer; a deployment on the other side of the world takes one. */
    public static final Duration USUAL_PATIENCE = Duration.ofSeconds(10);

    private static final int ROOM_BYTES = 16;

    private final Deployment deployment;
    private final Optional<Tokens> tokens;
    private final Duration patience;
    private final String room;
    private final HttpClient http;
    private final List<Finding> findings = new ArrayList<>();
    private Consumer<Finding> teller = finding -> {};

    /** @param patience for each answer */
    public DeploymentCheck(Deployment deployment, Optional<Tokens> tokens, SecureRandom random, Duration patience) {
        this.deployment = deployment;
        this.tokens = tokens;
        this.patience = patience;
        var name = new byte[ROOM_BYTES];
        random.nextBytes(name);
        this.room = HexFormat.of().formatHex(name);
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    /** A step whose lack leaves nothing to go on with; it was told. */
    private static final class Stopped extends Exception {
        private static final long serialVersionUID = 1;
    }

    /**
     * Looks at one step after the other.
     *
     * @param told hears each finding as soon as it is there
     * @return all of them
     */
    public List<Finding> run(Consumer<Finding> told) throws InterruptedException {
        teller = told;
        try (var one = end();
                var other = end()) {
            comesIn(one);
            asksTheServer(one);
            new Meeting(one, other, this::end, this::token, patience, this::tell).run();
            triesTheDoor();
        } catch (Stopped e) {
            tell(new Finding(Finding.Outcome.NOTE, CheckWords.text("stopped")));
        }
        return List.copyOf(findings);
    }

    private End end() {
        return new End(http, deployment, room, patience);
    }

    private Optional<String> token() {
        return tokens.map(maker -> maker.forRoom(room));
    }

    private void tell(Finding finding) {
        findings.add(finding);
        teller.accept(finding);
    }

    private Stopped stopped(Finding finding) {
        tell(finding);
        return new Stopped();
    }

    private void comesIn(End end) throws Stopped, InterruptedException {
        reaches(end);
        try {
            offersAnonymous(end);
            enters(end);
            end.open();
            end.bind();
            tell(Finding.fits(Step.BIND));
        } catch (NoAnswer e) {
            throw stopped(Finding.lacks(Step.BIND, e.how()));
        }
        keeps(end);
    }

    private void reaches(End end) throws Stopped, InterruptedException {
        var service = deployment.service();
        String spoken;
        try {
            spoken = end.reach(token());
        } catch (NotReached e) {
            if (e.where() != NotReached.Where.ADDRESS) {
                tell(Finding.fits(Step.ADDRESS, service));
            }
            if (e.where() == NotReached.Where.WEBSOCKET) {
                trusted();
            }
            throw stopped(Finding.lacks(Step.valueOf(e.where().name()), service, e.how()));
        }
        tell(Finding.fits(Step.ADDRESS, service));
        trusted();
        if (!spoken.equals("xmpp")) {
            throw stopped(Finding.lacksAs(Step.WEBSOCKET, "subprotocol", service));
        }
        tell(Finding.fits(Step.WEBSOCKET));
    }

    private void trusted() {
        if (deployment.service().transport() == ServiceAddress.Transport.TLS) {
            tell(Finding.fits(Step.TLS));
        } else {
            tell(new Finding(Finding.Outcome.NOTE, CheckWords.text("TLS.loopback")));
        }
    }

    private void offersAnonymous(End end) throws Stopped, InterruptedException {
        try {
            var offered = end.open().child("mechanisms", Namespaces.SASL).stream()
                    .flatMap(mechanisms -> mechanisms.children().stream())
                    .map(Element::text)
                    .toList();
            if (!offered.contains("ANONYMOUS")) {
                throw stopped(Finding.lacks(
                        Step.ANONYMOUS, deployment.domain(), CheckWords.plain(String.join(", ", offered))));
            }
            tell(Finding.fits(Step.ANONYMOUS));
        } catch (NoAnswer e) {
            throw stopped(Finding.lacksAs(Step.ANONYMOUS, "silent", deployment.domain(), e.how()));
        }
    }

    private void enters(End end) throws Stopped, InterruptedException {
        try {
            var refused = end.authenticate();
            if (refused.isPresent()) {
                throw stopped(Finding.lacksAs(Step.ENTRY, wayOf(refused.get()), refused.get()));
            }
            tell(Finding.fits(Step.ENTRY, CheckWords.text(tokens.isPresent() ? "byToken" : "withoutToken")));
        } catch (NoAnswer e) {
            throw stopped(Finding.lacks(Step.ENTRY, e.how()));
        }
    }

    private String wayOf(End.Refusal refusal) {
        if (tokens.isEmpty()) {
            return "withoutToken";
        }
        var isExpired = refusal.condition().equals("credentials-expired")
                || refusal.text().matches("(?i).*\\b(exp|expired)\\b.*");
        return isExpired ? "expired" : "wrong";
    }

    private void keeps(End end) throws InterruptedException {
        try {
            tell(end.keep() ? Finding.fits(Step.KEEPING) : Finding.lacks(Step.KEEPING));
        } catch (NoAnswer e) {
            tell(Finding.lacks(Step.KEEPING));
        }
    }

    private void asksTheServer(End end) throws Stopped, InterruptedException {
        try {
            var services = end.ask("get", deployment.domain(), Element.of("services", Namespaces.SERVICES))
                    .child("services", Namespaces.SERVICES)
                    .map(all -> all.children().size())
                    .orElse(0);
            tell(services > 0 ? Finding.fits(Step.SERVICES, services) : Finding.lacks(Step.SERVICES));
        } catch (NoAnswer e) {
            tell(Finding.lacks(Step.SERVICES));
        }
        if (deployment.focus().isPresent()) {
            asksTheFocus(end, deployment.focus().get());
        }
    }

    private void asksTheFocus(End end, String focus) throws Stopped, InterruptedException {
        try {
            var answer = end.ask(
                    "set",
                    focus,
                    Element.of("conference", Namespaces.FOCUS)
                            .with("room", end.roomAddress())
                            .with("machine-uid", room));
            var ready = answer.child("conference", Namespaces.FOCUS)
                    .map(conference -> conference.attribute("ready"))
                    .orElse("");
            if (!ready.equals("true")) {
                throw stopped(Finding.lacks(Step.FOCUS, focus, End.refusal(answer)));
            }
            tell(Finding.fits(Step.FOCUS, focus));
        } catch (NoAnswer e) {
            throw stopped(Finding.lacks(Step.FOCUS, focus, e.how()));
        }
    }

    /** Where tokens are asked for, somebody without one should stay outside. */
    private void triesTheDoor() throws InterruptedException {
        if (tokens.isEmpty()) {
            return;
        }
        try (var stranger = end()) {
            stranger.reach(Optional.empty());
            stranger.open();
            tell(stranger.authenticate().isPresent() ? Finding.fits(Step.DOOR) : Finding.lacks(Step.DOOR));
        } catch (NotReached | NoAnswer e) {
            tell(Finding.fits(Step.DOOR));
        }
    }
}
