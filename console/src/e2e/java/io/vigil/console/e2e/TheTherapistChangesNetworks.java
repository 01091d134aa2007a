package io.vigil.console.e2e;

import io.vigil.console.stage.place.TwoNats;
import org.junit.jupiter.api.Tag;

/** The therapist's computer does, as when a router is started anew or a telephone takes its place; its line to the server too. */
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
