package vn.parindex.local.mail;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What goes wrong with sending, on purpose. Safe for use by several threads.
 *
 * <p>Besides the addresses set here, SES's own simulator addresses bounce and complain.
 */
public final class MailFaults {
  private Settings settings = new Settings(0, 0, Set.of(), Set.of());

  /**
   * What is to go wrong.
   *
   * @param throttle the next so many sendings are refused as too many
   * @param timeOut the next so many sendings are accepted, but the answer never comes
   * @param bounce addresses that do not exist
   * @param complaint addresses whose owners call it spam
   */
  public record Settings(int throttle, int timeOut, Set<String> bounce, Set<String> complaint) {
    public Settings {
      bounce = lower(bounce);
      complaint = lower(complaint);
    }

    private static Set<String> lower(Set<String> addresses) {
      return addresses.stream()
          .map(address -> address.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /** Replaces everything that goes wrong. */
  public synchronized void set(Settings wanted) {
    settings = wanted;
  }

  /** What still goes wrong. */
  public synchronized Settings settings() {
    return settings;
  }

  synchronized boolean takeThrottle() {
    if (settings.throttle() == 0) {
      return false;
    }
    settings =
        new Settings(
            settings.throttle() - 1, settings.timeOut(), settings.bounce(), settings.complaint());
    return true;
  }

  synchronized boolean takeTimeOut() {
    if (settings.timeOut() == 0) {
      return false;
    }
    settings =
        new Settings(
            settings.throttle(), settings.timeOut() - 1, settings.bounce(), settings.complaint());
    return true;
  }

  boolean bounces(String address) {
    return settings().bounce().contains(address)
        || address.equals("bounce@simulator.amazonses.com");
  }

  boolean complains(String address) {
    return settings().complaint().contains(address)
        || address.equals("complaint@simulator.amazonses.com");
  }
}
