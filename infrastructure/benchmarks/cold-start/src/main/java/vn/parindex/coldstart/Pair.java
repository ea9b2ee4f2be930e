package vn.parindex.coldstart;

/** Two cold starts, one right after the other. */
record Pair(Start ours, Start reference) {}
