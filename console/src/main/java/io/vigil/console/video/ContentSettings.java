package io.vigil.console.video;

import java.util.Map;
import org.cef.browser.CefRequestContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Preferences of Chromium that no command line sets. Camera and microphone must be allowed here too: otherwise WebRTC
 * hides the addresses of this computer and a call without a default route fails.
 */
final class ContentSettings {
    private static final Logger LOG = LoggerFactory.getLogger(ContentSettings.class);
    private static final int ALLOW = 1;
    private static final int BLOCK = 2;
    private static final int NEVER = 2;
    private static final String DEFAULT = "profile.default_content_setting_values.";

    private static final Map<String, Object> SETTINGS = Map.of(
            DEFAULT + "media_stream_camera",
            ALLOW,
            DEFAULT + "media_stream_mic",
            ALLOW,
            DEFAULT + "notifications",
            BLOCK,
            DEFAULT + "geolocation",
            BLOCK,
            DEFAULT + "popups",
            BLOCK,
            DEFAULT + "automatic_downloads",
            BLOCK,
            "devtools.availability",
            BLOCK,
            // Otherwise a connection is opened ahead of a request that is then refused.
            "net.network_prediction_options",
            NEVER,
            "credentials_enable_service",
            false,
            "search.suggest_enabled",
            false);

    private ContentSettings() {}

    /** Sets them for the whole process. On the CEF UI thread alone. */
    static void apply() {
        var context = CefRequestContext.getGlobalContext();
        SETTINGS.forEach((name, value) -> {
            var refused = context.setPreference(name, value);
            if (refused != null) {
                LOG.warn("Chromium did not take {}: {}", name, refused);
            }
        });
    }
}
