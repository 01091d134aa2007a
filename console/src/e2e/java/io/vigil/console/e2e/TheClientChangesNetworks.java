package io.vigil.console.e2e;

import io.vigil.console.stage.place.TwoNats;
import org.junit.jupiter.api.Tag;

/** The client's telephone leaves the house's network for its own. */
@Tag("SAFE-88")
class TheClientChangesNetworks extends AnEndChangesNetworks {
    @Override
    void prepare(TwoNats nets) {
        // the telephone's other way lies there
    }

    @Override
    void change(TwoNats nets) {
        nets.switchTheGuest();
    }
}
