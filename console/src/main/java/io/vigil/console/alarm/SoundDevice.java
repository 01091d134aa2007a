package io.vigil.console.alarm;

/**
 * A device that took sound when it was tried.
 *
 * @param name as the computer calls it
 */
public record SoundDevice(String name) {
    public SoundDevice {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a sound device without a name");
        }
    }
}
