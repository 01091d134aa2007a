/**
 * The records of one client, to be written to files: a sheet, a page for the prescriber and a FHIR document for each
 * session, and apart from them, behind a confirmation of its own, the psychotherapy notes. Depends on the core and on
 * {@code desk.control}; what writes a file is elsewhere, behind {@link io.vigil.console.desk.records.RecordsPort}.
 *
 * <pre>{@code
 * var model = new RecordsModel(file, ports);
 * place.add(new RecordsPanel(fittings, model).component());
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.records;

import org.jspecify.annotations.NullMarked;
