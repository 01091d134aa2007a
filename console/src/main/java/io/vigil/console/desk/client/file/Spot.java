package io.vigil.console.desk.client.file;

import io.vigil.console.client.Field;
import io.vigil.console.client.Finding;

/**
 * One place of the form.
 *
 * @param place which one of several sitters or addresses, from 0
 */
public record Spot(Field field, int place) {
    /** The one place of a field that is there once. */
    public static Spot of(Field field) {
        return new Spot(field, 0);
    }

    /** Where a finding is mended. */
    public static Spot of(Finding finding) {
        return new Spot(finding.field(), finding.place());
    }
}
