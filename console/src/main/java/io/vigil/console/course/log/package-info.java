/** Where a course's facts are kept and read from again, and what a therapist attests of themselves. */
@NullMarked
package io.vigil.console.course.log;

import org.jspecify.annotations.NullMarked;
