package io.vigil.console.demo;

import io.vigil.signaling.web.JitsiLibrary;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** What ran. */
final class Versions {
    private Versions() {}

    static void into(Report report, Scene scene) {
        var versions = report.part("versions");
        versions.put("java", System.getProperty("java.version"));
        versions.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        versions.put("guestBrowser", scene.guest.driver().getCapabilities().getBrowserVersion());
        scene.console.chromium().ifPresent(chromium -> versions.put("pane", chromium.version()));
        var netty = io.netty.util.Version.identify().get("netty-common");
        versions.put("netty", netty == null ? "unknown" : netty.artifactVersion());
        versions.put("libJitsiMeet", JitsiLibrary.packagedVersion());
        versions.put("bouncyCastle", new BouncyCastleProvider().getVersionStr());
    }
}
