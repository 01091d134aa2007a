/**
 * The file of one client: what is typed, what of it can be read, what is missing or old, how it is kept, and the way from it to the
 * room. Depends on {@code client} (files, findings), {@code checklist} (limits), {@code course} (what is missing), {@code parts}
 * (who was renamed), {@code session} (the plan), the ports, the fittings, {@code live} and {@code words}.
 */
@NullMarked
package io.vigil.console.desk.client.file;

import org.jspecify.annotations.NullMarked;
