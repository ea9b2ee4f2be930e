package vn.parindex.roundadmin.calendar;

import java.time.ZoneId;
import java.util.List;
import vn.parindex.platform.http.Response;
import vn.parindex.round.Deadline;
import vn.parindex.round.Extension;
import vn.parindex.round.Round;

/** A round's calendar as the API shows it. */
record CalendarView(ZoneId zone, List<Deadline> deadlines, List<Extension> extensions) {

  static Response response(Round round, List<Extension> extensions, long version) {
    return Response.ok(new CalendarView(round.zone(), round.deadlines(), extensions))
        .withVersion(version);
  }
}
