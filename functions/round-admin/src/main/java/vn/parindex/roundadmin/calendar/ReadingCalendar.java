package vn.parindex.roundadmin.calendar;

import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;

/** Shows the calendar of a round. */
public final class ReadingCalendar {

  private final RoundStore rounds;

  public ReadingCalendar(RoundStore rounds) {
    this.rounds = rounds;
  }

  /** Answers {@code GET /rounds/{round}/calendar}. */
  public Response show(Request request, Caller caller) {
    var stored = rounds.round(request.pathParameter("round"));
    return CalendarView.response(rounds, stored.round(), stored.subject().version());
  }
}
