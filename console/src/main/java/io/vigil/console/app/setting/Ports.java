package io.vigil.console.app.setting;

import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.ContactShown;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.live.Live;
import java.util.function.UnaryOperator;

/** What the desk is shown of line, call and contact. Changed from several threads, one change at a time. */
public final class Ports {
    public final Live<LineShown> line = new Live<>(LineShown.nothingYet());
    /** The sitter's line, apart from the client's. */
    public final Live<LineShown> sitter = new Live<>(LineShown.nothingYet());

    public final Live<CallShown> call = new Live<>(CallShown.nothingYet());
    public final Live<ContactShown> contact = new Live<>(ContactShown.kept());

    public synchronized void line(UnaryOperator<LineShown> change) {
        line.set(change.apply(line.get()));
    }

    public synchronized void sitter(UnaryOperator<LineShown> change) {
        sitter.set(change.apply(sitter.get()));
    }

    public synchronized void call(UnaryOperator<CallShown> change) {
        call.set(change.apply(call.get()));
    }

    public synchronized void contact(UnaryOperator<ContactShown> change) {
        contact.set(change.apply(contact.get()));
    }
}
