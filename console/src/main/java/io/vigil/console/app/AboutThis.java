package io.vigil.console.app;

import io.vigil.console.about.AboutShown;
import io.vigil.console.about.Made;
import io.vigil.console.app.setting.ConsoleOptions;
import io.vigil.console.app.setting.Packed;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.video.Chromium;
import io.vigil.console.video.ChromiumRelease;
import io.vigil.signaling.web.JitsiLibrary;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What this console is made of, today. */
final class AboutThis {
    private AboutThis() {}

    static AboutShown of(ConsoleOptions options, JitsiLibrary library, Optional<Chromium> running) {
        var packed = Packed.here();
        var brought = ChromiumRelease.brought();
        var made = new Made(
                Optional.ofNullable(Console.class.getPackage().getImplementationVersion()),
                Runtime.version().toString(),
                running.map(Chromium::version).orElse(brought.version()),
                brought.built(),
                running.isPresent() ? Made.Browser.RUNNING : Made.Browser.NOT_STARTED,
                options.practice().library().isPresent() ? library.integrity() : JitsiLibrary.packagedVersion(),
                options.practice().engine() == Engine.DIRECT ? Made.Calls.DIRECT : Made.Calls.CONFERENCES,
                options.vaults().toString(),
                packed.flatMap(Packed::licences).map(Path::toString),
                packed.flatMap(Packed::billOfMaterials).map(Path::toString));
        return AboutShown.of(made, LocalDate.now(Clock.systemUTC().withZone(options.zone())));
    }
}
