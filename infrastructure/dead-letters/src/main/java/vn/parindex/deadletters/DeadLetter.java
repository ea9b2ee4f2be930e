package vn.parindex.deadletters;

/**
 * A message in a queue of failed events.
 *
 * @param id given by SQS
 * @param receipt by which it is hidden and deleted
 * @param origin where it goes back to
 */
record DeadLetter(String id, String receipt, Origin origin) {}
