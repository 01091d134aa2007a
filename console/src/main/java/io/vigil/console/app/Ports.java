package io.vigil.console.app;

import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.ContactShown;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.live.Live;
import java.util.function.UnaryOperator;

/** What the desk is shown of line, call and contact. Changed from several threads, one change at a time. */
final class Ports {
    final Live<LineShown> line = new Live<>(LineShown.nothingYet());
    final Live<CallShown> call = new Live<>(CallShown.nothingYet());
    final Live<ContactShown> contact = new Live<>(ContactShown.kept());

    synchronized void line(UnaryOperator<LineShown> change) {
        line.set(change.apply(line.get()));
    }

    synchronized void call(UnaryOperator<CallShown> change) {
        call.set(change.apply(call.get()));
    }

    synchronized void contact(UnaryOperator<ContactShown> change) {
        contact.set(change.apply(contact.get()));
    }
}
