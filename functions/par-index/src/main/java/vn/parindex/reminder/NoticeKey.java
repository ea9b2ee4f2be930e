package vn.parindex.reminder;

/**
 * What makes a notice one and the same: it is sent at most once.
 *
 * @param round the round's code
 * @param milestone subject and offset, such as {@code so/self-assessment/STP@-7}
 * @param recipient the account
 * @param deadlineVersion the version of the deadline that it speaks of
 */
public record NoticeKey(String round, String milestone, String recipient, String deadlineVersion) {

  static NoticeKey of(String round, Task task, int offset, String recipient) {
    return new NoticeKey(round, task.subject() + "@" + offset, recipient, task.deadlineVersion());
  }
}
