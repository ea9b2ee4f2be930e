package vn.parindex.coldstart;

/**
 * One cold start.
 *
 * @param millis milliseconds from process start to first answer
 * @param processorMillis milliseconds of processor time that the process took for it
 */
record Start(double millis, double processorMillis) {}
