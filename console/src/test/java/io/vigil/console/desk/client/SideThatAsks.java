package io.vigil.console.desk.client;

import io.vigil.console.client.ClientFile;
import java.util.Optional;
import java.util.UUID;

/** A side of a client that says whose it shows, and asks before it is left when something is not kept. */
final class SideThatAsks implements ClientSide {
    Optional<UUID> open = Optional.empty();
    Optional<Runnable> asked = Optional.empty();
    boolean unsaved;
    boolean locked;

    @Override
    public void open(ClientFile client) {
        open = Optional.of(client.id());
    }

    @Override
    public void forget() {
        open = Optional.empty();
    }

    @Override
    public void leave(Runnable then) {
        if (unsaved) {
            asked = Optional.of(then);
        } else {
            then.run();
        }
    }

    /** The therapist gives up what is not kept. */
    void giveUp() {
        unsaved = false;
        asked.orElseThrow().run();
    }

    @Override
    public boolean isUnsaved() {
        return unsaved;
    }

    @Override
    public void locked() {
        locked = true;
    }

    @Override
    public void unlocked() {
        locked = false;
    }
}
