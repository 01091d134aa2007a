package io.vigil.console.app.shared;

import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.ContactShown;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.live.Live;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What the desk is shown of line, call and contact. Changed from several threads, one change at a time. */
public final class Ports {
    public final Live<LineShown> line = new Live<>(LineShown.nothingYet());
    private final Map<Beside, Live<LineShown>> beside = new EnumMap<>(Beside.class);

    public final Live<CallShown> call = new Live<>(CallShown.nothingYet());
    public final Live<ContactShown> contact = new Live<>(ContactShown.kept());

    /** Nobody is on any line. */
    public Ports() {
        for (var whose : Beside.values()) {
            beside.put(whose, new Live<>(LineShown.nothingYet()));
        }
    }

    public synchronized void line(UnaryOperator<LineShown> change) {
        line.set(change.apply(line.get()));
    }

    /** A line beside the client's, apart from it. */
    public Live<LineShown> line(Beside whose) {
        return Objects.requireNonNull(beside.get(whose));
    }

    public synchronized void line(Beside whose, UnaryOperator<LineShown> change) {
        var shown = line(whose);
        shown.set(change.apply(shown.get()));
    }

    public synchronized void call(UnaryOperator<CallShown> change) {
        call.set(change.apply(call.get()));
    }

    public synchronized void contact(UnaryOperator<ContactShown> change) {
        contact.set(change.apply(contact.get()));
    }
}
