package io.vigil.console.call.media;

import java.util.List;
import java.util.Optional;

/**
 * The cameras and microphones of this computer.
 *
 * @param camera id of the one in use
 * @param microphone id of the one in use
 */
public record MediaDevices(
        List<MediaDevice> cameras,
        List<MediaDevice> microphones,
        Optional<String> camera,
        Optional<String> microphone) {
    /** Before the pane has looked. */
    public static final MediaDevices UNKNOWN =
            new MediaDevices(List.of(), List.of(), Optional.empty(), Optional.empty());

    public MediaDevices {
        cameras = List.copyOf(cameras);
        microphones = List.copyOf(microphones);
    }
}
