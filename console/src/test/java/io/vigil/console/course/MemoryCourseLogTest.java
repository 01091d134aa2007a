package io.vigil.console.course;

class MemoryCourseLogTest extends CourseLogContract {
    @Override
    protected CourseLog empty() {
        return new MemoryCourseLog();
    }
}
