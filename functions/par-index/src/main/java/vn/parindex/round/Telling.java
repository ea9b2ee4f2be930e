package vn.parindex.round;

import java.util.List;

/**
 * On which days people are told of a step, and which.
 *
 * @param offsets days counted from the last day in time: -7 is a week before, 0 the last day
 *     itself, 1 the first day that is too late. In ascending order, each once
 * @param recipients who is told
 */
public record Telling(List<Integer> offsets, List<Recipient> recipients) {

  /** Nobody is told. */
  public static final Telling NONE = new Telling(List.of(), List.of());

  public Telling {
    offsets = List.copyOf(offsets);
    recipients = List.copyOf(recipients);
  }
}
