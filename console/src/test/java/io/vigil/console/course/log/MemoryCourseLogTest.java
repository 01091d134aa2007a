package io.vigil.console.course.log;

class MemoryCourseLogTest extends CourseLogContract {
    @Override
    protected CourseLog empty() {
        return new MemoryCourseLog();
    }
}
