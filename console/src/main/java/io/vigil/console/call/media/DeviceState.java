package io.vigil.console.call.media;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The guest's device as it last reported itself. What the browser does not tell is empty, never guessed.
 *
 * @param battery 0 to 1
 * @param visible the page is in front
 * @param network as the browser names it, for example {@code wifi}
 * @param wakeLock the screen is kept from going dark
 */
public record DeviceState(
        OptionalDouble battery,
        Optional<Boolean> charging,
        Optional<Boolean> visible,
        Optional<String> network,
        Optional<Boolean> wakeLock) {
    /** Nothing has been told. */
    public static final DeviceState UNTOLD = new DeviceState(
            OptionalDouble.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public DeviceState {
        if (battery.isPresent() && !(battery.getAsDouble() >= 0 && battery.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("a battery is between 0 and 1, not " + battery.getAsDouble());
        }
    }
}
