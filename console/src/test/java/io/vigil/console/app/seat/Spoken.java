package io.vigil.console.app.seat;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What values say of themselves, where a log or an exception would ask them: each record, and each one in it. */
final class Spoken {
    private Spoken() {}

    static List<String> by(Object... values) {
        var said = new ArrayList<String>();
        for (var value : values) {
            listen(value, said);
        }
        return said;
    }

    private static void listen(Object value, List<String> said) {
        if (value instanceof Collection<?> several) {
            several.forEach(each -> listen(each, said));
        } else if (value instanceof Optional<?> perhaps) {
            perhaps.ifPresent(each -> listen(each, said));
        } else if (value.getClass().getName().startsWith("io.vigil.")) {
            said.add(value.getClass().getSimpleName() + " says " + value);
            if (value instanceof Record) {
                for (var component : value.getClass().getRecordComponents()) {
                    try {
                        component.getAccessor().setAccessible(true);
                        listen(component.getAccessor().invoke(value), said);
                    } catch (IllegalAccessException | InvocationTargetException e) {
                        throw new IllegalStateException("not read: " + component, e);
                    }
                }
            }
        }
    }
}
