package vn.parindex.acceptance;

import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Reply;
import vn.parindex.replay.http.Session;

/** Asks any route for things that a test round has, or that nobody has. */
final class AnyRoute {

  private AnyRoute() {}

  /** The body fits no route, so that those who are allowed change nothing. */
  static Reply ask(Session session, String route, TestRound round, String unit) {
    var words = route.split(" ", 2);
    var path =
        words[1]
            .replace("{round}", round.code())
            .replace("{unit}", unit)
            .replace("{level}", "so")
            .replace("{step}", "self-assessment")
            .replace("{code}", TestRound.COUNT)
            .replace("{appeal}", "v1")
            .replace("{group}", "nguoi-dan")
            .replace("{evidence}", "00000000-0000-0000-0000-000000000000")
            .replaceAll("\\{\\w+}", "khong-co");
    var call = session.call(words[0], path);
    return words[0].equals("GET") ? call.send() : call.json(Json.object().put("x", 1)).send();
  }
}
