package vn.parindex.roundadmin.calendar;

import java.time.ZoneId;
import java.util.List;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.round.Deadline;
import vn.parindex.round.Extension;
import vn.parindex.round.Round;
import vn.parindex.round.StepDone;

/** A round's calendar as the API shows it. */
record CalendarView(
    ZoneId zone, List<Deadline> deadlines, List<Extension> extensions, List<StepDone> done) {

  static Response response(RoundStore rounds, Round round, long version) {
    var code = round.code();
    return Response.ok(
            new CalendarView(
                round.zone(), round.deadlines(), rounds.extensions(code), rounds.stepsDone(code)))
        .withVersion(version);
  }
}
