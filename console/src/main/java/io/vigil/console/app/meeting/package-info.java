/** How attempts at a call become conferences: on the line's own server, or on a practice's deployment. */
@NullMarked
package io.vigil.console.app.meeting;

import org.jspecify.annotations.NullMarked;
