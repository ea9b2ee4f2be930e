/** Schedules of faults: whatever happens on the way, the end is that of exactly once. */
@org.jspecify.annotations.NullMarked
package vn.parindex.faults;
