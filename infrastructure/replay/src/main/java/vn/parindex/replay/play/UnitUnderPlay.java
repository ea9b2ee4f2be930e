package vn.parindex.replay.play;

import vn.parindex.replay.data.AskedSet;
import vn.parindex.replay.data.Draws;
import vn.parindex.replay.data.Inventor;
import vn.parindex.replay.http.Session;

/**
 * A unit with its people, what it is asked, and what it declares.
 *
 * @param round the round's code
 * @param code the unit's code
 * @param name its name
 * @param level its level
 * @param seed of all that is drawn
 * @param officer enters the data
 * @param leader approves
 * @param set the criteria set of its level
 * @param inventor invents its declared data
 */
public record UnitUnderPlay(
    String round,
    String code,
    String name,
    String level,
    long seed,
    Session officer,
    Session leader,
    AskedSet set,
    Inventor inventor) {

  /** The address of its sheet. */
  public String sheet() {
    return "/rounds/%s/units/%s/sheet".formatted(round, code);
  }

  /** The address of its evidence. */
  public String evidence() {
    return "/rounds/%s/units/%s/evidence".formatted(round, code);
  }

  /** Draws for a purpose within this unit. */
  public Draws draws(String purpose) {
    return Draws.of(seed, code, purpose);
  }
}
