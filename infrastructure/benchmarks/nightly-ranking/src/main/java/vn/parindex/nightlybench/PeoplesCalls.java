package vn.parindex.nightlybench;

import vn.parindex.replay.data.AskedSet;
import vn.parindex.replay.data.Inventor;
import vn.parindex.replay.data.UnitFacts;
import vn.parindex.replay.http.Api;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.play.Declaring;
import vn.parindex.rounds.RoundFolder;

/** What an officer and Home Affairs do most. */
final class PeoplesCalls {

  /** Whose officer is watched. */
  private static final String UNIT = "STP";

  private final Session officer;
  private final Session home;
  private final String round;

  PeoplesCalls(Api api, RoundFolder folder, Session home) {
    this.officer = api.as(folder.account(UNIT, "UNIT_OFFICER").orElseThrow().username());
    this.home = home;
    this.round = "/rounds/" + folder.round().code();
  }

  /** The officer saves one score again and again; the score validation that follows counts, too. */
  void save(Calls calls) throws InterruptedException {
    var set = AskedSet.read(home.get(round + "/criteria-sets/so").expect(200).json());
    var facts = UnitFacts.read(home.get(round + "/facts?unit=" + UNIT).expect(200).json());
    var inventor = new Inventor(1, UNIT, facts, 0);
    var declared =
        set.items().stream()
            .filter(asked -> !asked.inputs().isEmpty())
            .flatMap(asked -> inventor.declare(asked).stream())
            .findFirst()
            .orElseThrow();
    calls.measure(
        "PUT score",
        number ->
            officer
                .put(sheet() + "/scores/" + declared.code())
                .ifMatch(number)
                .json(Declaring.body(declared))
                .send());
  }

  /** Both look at what is there. */
  void look(Calls calls) throws InterruptedException {
    calls
        .measure("GET me", _ -> officer.get("/me"))
        .measure("GET sheet of a unit", _ -> officer.get(sheet()))
        .measure("GET completeness", _ -> officer.get(sheet() + "/completeness"))
        .measure("GET units", _ -> officer.get(round + "/units"))
        .measure("GET sheets of all units", _ -> home.get(round + "/sheets"));
  }

  private String sheet() {
    return round + "/units/" + UNIT + "/sheet";
  }
}
