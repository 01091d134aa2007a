/**
 * Papers as PDF: a letter page, Inter and DejaVu embedded in part, page numbers. The only package that sees OpenPDF.
 * Depends on {@code paper} alone.
 *
 * <pre>{@code
 * PdfPaper.write(SessionPaper.sheet(session).orElseThrow(), out);
 * }</pre>
 */
@NullMarked
package io.vigil.console.export.pdf;

import org.jspecify.annotations.NullMarked;
