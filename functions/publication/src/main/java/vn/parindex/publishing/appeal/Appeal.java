package vn.parindex.publishing.appeal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.publication.AppealState;

/**
 * An appeal of a unit as it is kept.
 *
 * @param level the unit's level
 * @param against the published version that it is against
 * @param state where it stands
 * @param items what it is about
 * @param by the account of the unit's leader
 * @param at when it was filed
 * @param decision the council's; null until then
 */
public record Appeal(
    String level,
    int against,
    AppealState state,
    List<Item> items,
    String by,
    Instant at,
    @Nullable Decided decision) {

  public Appeal {
    items = List.copyOf(items);
  }

  /** An item and why its points should be others. */
  public record Item(String code, String reason) {}

  /**
   * The council's decision.
   *
   * @param reason why
   * @param corrected the codes of the items whose data it corrected
   * @param by the chair's account
   * @param at when
   */
  public record Decided(String reason, List<String> corrected, String by, Instant at) {

    public Decided {
      corrected = List.copyOf(corrected);
    }
  }

  boolean isAbout(String code) {
    return items.stream().anyMatch(item -> item.code().equals(code));
  }

  /** The same, decided. */
  Appeal decided(AppealState to, Decided by) {
    return new Appeal(level, against, to, items, this.by, at, by);
  }
}
