package io.vigil.console.stage.console;

import io.vigil.console.app.setting.ConsoleOptions;
import io.vigil.console.app.setting.PracticeSettings;
import io.vigil.console.call.conference.Deployment;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.call.conference.Media;
import io.vigil.console.call.conference.ServiceAddress;
import io.vigil.console.call.conference.TokenSecret;
import io.vigil.console.call.conference.TokenTerms;
import io.vigil.console.stage.Folders;
import io.vigil.console.stage.place.Prosody;
import io.vigil.console.stage.place.TokenDoor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What holds the calls of every story in this process. The build says so by the property {@code vigil.calls}, and plays the
 * same stories once over each: Chromium starts once in a process, so it cannot be a parameter of a test.
 */
public enum CallsOver {
    /** One peer connection, its descriptions on the sealed line. */
    DIRECT,
    /** Conferences on the server that the line goes through. */
    OWN_SERVER,
    /** Conferences on a deployment: Prosody, a focus, tokens. */
    DEPLOYMENT;

    private static final String PROPERTY = "vigil.calls";

    /** What the deployment of the stage and those who write its tokens have agreed on. */
    public static final TokenDoor AGREED = new TokenDoor("a secret of the stage, long enough", "vigil", "jitsi");

    /** What says so to a process that this one starts. */
    String argument() {
        return "-D" + PROPERTY + "=" + name();
    }

    /** In this process. */
    public static CallsOver here() {
        return valueOf(System.getProperty(PROPERTY, DIRECT.name()).toUpperCase(Locale.ROOT));
    }

    /** A console's settings, and whatever stands beside it for them. */
    record Ground(PracticeSettings practice, Optional<Prosody> prosody, Optional<Path> folder)
            implements AutoCloseable {
        ConsoleOptions set(ConsoleOptions options) {
            return options.by(practice);
        }

        @Override
        public void close() {
            prosody.ifPresent(Prosody::close);
            folder.ifPresent(Folders::delete);
        }
    }

    Ground laid() {
        return switch (this) {
            case DIRECT -> new Ground(PracticeSettings.USUAL, Optional.empty(), Optional.empty());
            case OWN_SERVER ->
                new Ground(
                        new PracticeSettings(Engine.JITSI, Optional.empty(), Optional.empty()),
                        Optional.empty(),
                        Optional.empty());
            case DEPLOYMENT -> {
                var folder = Folders.temporary("vigil-prosody-");
                var prosody = Prosody.start(
                        folder, io.vigil.console.stage.place.Deployment.open().behind(AGREED));
                yield new Ground(on(prosody, prosody.service(), AGREED), Optional.of(prosody), Optional.of(folder));
            }
        };
    }

    /** The settings of a practice whose conferences are on this deployment, reached at {@code service}. */
    public static PracticeSettings on(Prosody prosody, URI service, TokenDoor tokens) {
        var terms = new TokenTerms(
                tokens.issuer(),
                tokens.audience(),
                prosody.domain(),
                new TokenSecret(tokens.secret().getBytes(StandardCharsets.UTF_8)),
                TokenTerms.SHORTEST_LIFE); // a story that lasts longer sees them renewed
        return new PracticeSettings(
                Engine.JITSI,
                Optional.of(new Deployment(
                        ServiceAddress.of(service.toString()),
                        prosody.domain(),
                        prosody.muc(),
                        Optional.of(prosody.focus()),
                        Media.PEER,
                        Optional.of(terms))),
                Optional.empty());
    }
}
