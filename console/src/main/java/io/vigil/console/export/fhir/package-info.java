/**
 * A session as a document of FHIR R4 (domain.md §8): one Bundle, the Composition first, written to a stream. The only
 * package that sees HAPI. Nothing of the psychotherapy vault is in it, and nothing is sent anywhere.
 *
 * <pre>{@code
 * FhirDocument.write(new Told(file, session, scores, List.of(), now, ids), out);
 * }</pre>
 */
@NullMarked
package io.vigil.console.export.fhir;

import org.jspecify.annotations.NullMarked;
