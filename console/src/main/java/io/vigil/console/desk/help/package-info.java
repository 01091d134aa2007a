/**
 * Help in one key: whom to call, with the number and the address to say. Opens over the side panel, never over the
 * video. Depends on the fittings and the words.
 *
 * <pre>{@code
 * var help = new HelpPanel(fittings, onClose);
 * help.show(new HelpShown("12 Elm Street, unit 4", List.of(new Contact("Sitter Ana", "555-0142", ""))));
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.help;

import org.jspecify.annotations.NullMarked;
