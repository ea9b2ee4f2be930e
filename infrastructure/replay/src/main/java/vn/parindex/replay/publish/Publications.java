package vn.parindex.replay.publish;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.replay.appraisal.CouncilUnderPlay;
import vn.parindex.replay.http.Api;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Reply;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.play.Company;
import vn.parindex.rounds.RoundFolder;

/** The steps of a publication: who takes them, and on which version. */
final class Publications {

  private final String round;
  private final List<CouncilUnderPlay> councils;
  private final Session home;
  private final Session leader;

  Publications(Api api, RoundFolder folder, Company company) {
    this.round = folder.round().code();
    this.councils = CouncilUnderPlay.all(folder, api::as);
    this.home = company.withRole("HOME_AFFAIRS");
    this.leader = company.withRole("PROVINCE_LEADER");
  }

  String path(String level) {
    return "/rounds/%s/publications/%s".formatted(round, level);
  }

  /** Home Affairs takes the newest ranking as what is to be published. */
  Reply aggregate(String level) {
    return step(home, level, "aggregate", Map.of());
  }

  /** Every council's chair concludes on it. */
  void conclude(String level) {
    chairs(level).forEach(chair -> step(chair, level, "conclude", Map.of()).expect(200));
  }

  /** Home Affairs submits it; a correction needs a reason for the public. */
  void submit(String level, @Nullable String note) {
    var body = note == null ? Map.of() : Map.of("note", Map.of("vi", note, "en", note));
    step(home, level, "submit", body).expect(200);
  }

  /** Who submitted can't approve. */
  Reply approveAsSubmitter(String level) {
    return step(home, level, "approve", Map.of());
  }

  /** The province's leader approves: that publishes it. */
  void approve(String level) {
    step(leader, level, "approve", Map.of()).expect(200);
  }

  /** Ranks a level now. */
  void rank(String level) {
    home.post("/rounds/%s/rankings/%s/runs".formatted(round, level))
        .json(Json.object())
        .sendPatiently()
        .expect(200);
  }

  /** The chair of the council that appraises a unit. */
  Session chair(String level, String convenedBy) {
    return CouncilUnderPlay.of(councils, level, convenedBy).chair().session();
  }

  private List<Session> chairs(String level) {
    return councils.stream()
        .filter(council -> council.level().equals(level))
        .map(council -> council.chair().session())
        .toList();
  }

  private Reply step(Session who, String level, String step, Object body) {
    var version = home.get(path(level)).expect(200).version();
    return who.post(path(level) + "/" + step)
        .ifMatch(version)
        .json(Json.tree(body))
        .sendPatiently();
  }
}
