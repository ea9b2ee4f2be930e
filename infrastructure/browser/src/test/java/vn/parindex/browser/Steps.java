package vn.parindex.browser;

import java.util.List;
import java.util.Map;
import vn.parindex.replay.http.Session;

/** Steps that are taken over the API, so that a test can begin with the page it is about. */
final class Steps {

  private Steps() {}

  /** Someone takes a step on what a path shows, on the version that is there. */
  static void take(Session who, String path, String step) {
    take(who, who, path, step);
  }

  /**
   * Someone takes a step on what a path shows.
   *
   * @param reader who may read the version that is there
   */
  static void take(Session reader, Session who, String path, String step) {
    var version = reader.get(path).expect(200).version();
    who.post(path + "/" + step).ifMatch(version).json(Map.of()).sendPatiently().expect(200);
  }

  /** A member takes note of what is assigned in a level. */
  static void acknowledge(Session member, String round, String level) {
    member
        .post(round + "/assignments/" + level + "/acknowledge")
        .json(Map.of())
        .sendPatiently()
        .expect(200);
  }

  /** A member accepts all that is left of what is assigned. */
  static void accept(Session member, String appraisal) {
    member.post(appraisal + "/accept").json(Map.of()).sendPatiently().expect(200);
  }

  /** A sheet is accepted as it is, concluded and locked. */
  static void lock(List<Session> members, Session chair, String appraisal) {
    members.forEach(member -> accept(member, appraisal));
    take(chair, appraisal, "conclude");
    take(chair, appraisal, "lock");
  }
}
