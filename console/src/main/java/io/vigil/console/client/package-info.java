/**
 * What is known of a client from one session to the next, in two parts for two vaults (domain.md §6): {@code ClientFile}
 * for the session record, {@code InnerFile} for the psychotherapy vault. Pure values and rules; depends on
 * {@code checklist} (limits), {@code parts} (the map), {@code session} (the plan that is made of both), {@code words} and the JDK.
 *
 * <pre>{@code
 * book.keep(file);                                        // NotKept says why not
 * Findings.of(file, inner, today);                        // what is missing or old, in sentences
 * var plan = file.plan(inner, file.addresses().stream().findFirst(), zone);
 * }</pre>
 */
@NullMarked
package io.vigil.console.client;

import org.jspecify.annotations.NullMarked;
