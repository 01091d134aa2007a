/** What a course is told from outside, by the sessions and the parts map: journey days, and the parts that are known. */
@NullMarked
package io.vigil.console.course.given;

import org.jspecify.annotations.NullMarked;
