/**
 * Records that leave the house as files: {@code export.pdf} draws papers, {@code export.fhir} writes a document of FHIR
 * R4, and {@link io.vigil.console.export.WholeFile} puts a file in its place whole or not at all. Depends on the core;
 * nothing here opens a connection. What may stand in a record is decided in {@code sheet} and {@code release}.
 *
 * <pre>{@code
 * var paper = SessionPaper.sheet(session).orElseThrow();
 * WholeFile.write(place, out -> PdfPaper.write(paper, out), () -> log.keep(exported));
 * }</pre>
 */
@NullMarked
package io.vigil.console.export;

import org.jspecify.annotations.NullMarked;
