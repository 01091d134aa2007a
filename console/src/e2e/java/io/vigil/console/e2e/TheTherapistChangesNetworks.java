package io.vigil.console.e2e;

import io.vigil.console.stage.place.TwoNats;
import org.junit.jupiter.api.Tag;

/** The therapist's computer leaves its network, as when a router is started anew; its line to the server goes with it. */
@Tag("SAFE-88")
class TheTherapistChangesNetworks extends AnEndChangesNetworks {
    @Override
    void prepare(TwoNats nets) {
        nets.laySecondWayOfTheTherapist();
    }

    @Override
    void change(TwoNats nets) {
        nets.switchTheTherapist();
    }
}
