package vn.parindex.platform.audit;

import java.time.Instant;
import java.util.Set;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.access.Role;

/**
 * Who changes something, and when.
 *
 * @param account the account, or the function's name for the system itself
 * @param roles its roles
 * @param channel how the change comes
 * @param time the time of the event
 */
public record Actor(String account, Set<Role> roles, String channel, Instant time) {

  private static final String PEOPLE = "api";

  /** A person by the API. */
  public static Actor person(Caller caller, Instant time) {
    return new Actor(caller.username(), caller.roles(), PEOPLE, time);
  }

  /** A function on an event. */
  public static Actor system(String function, String channel, Instant time) {
    return new Actor(function, Set.of(), channel, time);
  }

  /** Whether a person changes it, not the system by itself. */
  public boolean isPerson() {
    return channel.equals(PEOPLE);
  }
}
