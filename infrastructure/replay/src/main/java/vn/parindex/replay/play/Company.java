package vn.parindex.replay.play;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.replay.data.AskedSet;
import vn.parindex.replay.data.Inventor;
import vn.parindex.replay.data.UnitFacts;
import vn.parindex.replay.http.Api;
import vn.parindex.replay.http.Session;
import vn.parindex.rounds.AccountRow;
import vn.parindex.rounds.RoundFolder;

/** Brings the units of the round together with their people, as the open round shows them. */
public final class Company {

  private final Api api;
  private final RoundFolder folder;
  private final long seed;
  private final int uploadedPercent;
  private final Map<String, AskedSet> sets = new HashMap<>();

  public Company(Api api, RoundFolder folder, long seed, int uploadedPercent) {
    this.api = api;
    this.folder = folder;
    this.seed = seed;
    this.uploadedPercent = uploadedPercent;
  }

  /** The units of a level, in the order of the round's list. */
  public List<UnitUnderPlay> level(String level) {
    return folder.unitsOf(level).stream().map(u -> unit(u.code(), u.name(), level)).toList();
  }

  /** Signs in the first account with a role. */
  public Session withRole(String role) {
    return api.as(folder.accountWith(role).map(AccountRow::username).orElseThrow());
  }

  /** The unit of the first account with a role. */
  public String unitWith(String role) {
    return folder.accountWith(role).map(AccountRow::unit).orElseThrow();
  }

  /** Signs in somebody of a unit. */
  public Session of(String unit, String role) {
    return api.as(folder.account(unit, role).map(AccountRow::username).orElseThrow());
  }

  /** The unit above a unit. */
  public String parent(String unit) {
    return folder.units().stream()
        .filter(u -> u.code().equals(unit))
        .map(u -> String.valueOf(u.parent()))
        .findFirst()
        .orElseThrow();
  }

  private UnitUnderPlay unit(String code, String name, String level) {
    var round = folder.round().code();
    var officer = of(code, "UNIT_OFFICER");
    var set = sets.computeIfAbsent(level, l -> set(officer, l));
    var facts = withRole("HOME_AFFAIRS").get("/rounds/" + round + "/facts?unit=" + code);
    var inventor =
        new Inventor(seed, code, UnitFacts.read(facts.expect(200).json()), uploadedPercent);
    var leader = of(code, "UNIT_LEADER");
    return new UnitUnderPlay(round, code, name, level, seed, officer, leader, set, inventor);
  }

  private AskedSet set(Session reader, String level) {
    var path = "/rounds/" + folder.round().code() + "/criteria-sets/" + level;
    return AskedSet.read(reader.get(path).expect(200).json());
  }
}
