package vn.parindex.notice;

import java.util.List;
import vn.parindex.platform.access.Access;
import vn.parindex.platform.access.Capability;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.http.Route;
import vn.parindex.platform.mail.Mailer;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;

/** The routes of notices. */
final class NoticeApi {

  private NoticeApi() {}

  static HttpFunction function(AssessmentTable table, Mailer mailer) {
    var rounds = new RoundStore(table);
    var reading = new ReadingNotices(table);
    var resending = new ResendingNotice(table, mailer);
    var calendar = new PersonalCalendar(table);
    var previewing = new PreviewingNotices(table);
    var bulk = new OrderingBulkNotice(table);
    var links = new CalendarLinks(table);
    return new HttpFunction(
        List.of(
            new Route("GET /me/notices", Capability.READ_OWN_ACCOUNT, reading::inbox),
            new Route("GET /me/calendar.ics", Capability.READ_OWN_ACCOUNT, calendar::show),
            new Route("POST /me/calendar-link", Capability.READ_OWN_ACCOUNT, links::create),
            new Route("DELETE /me/calendar-link", Capability.READ_OWN_ACCOUNT, links::revoke),
            new Route("GET /rounds/{round}/notices", Capability.READ_NOTICES, reading::ledger),
            new Route(
                "GET /rounds/{round}/notices/preview",
                Capability.READ_NOTICES,
                previewing::preview),
            new Route("GET /rounds/{round}/bulk-notices", Capability.READ_NOTICES, bulk::list),
            new Route("POST /rounds/{round}/bulk-notices", Capability.SEND_NOTICES, bulk::order),
            new Route(
                "POST /rounds/{round}/bulk-notices/preview",
                Capability.SEND_NOTICES,
                bulk::preview),
            new Route(
                "POST /rounds/{round}/notices/{notice}/resend",
                Capability.SEND_NOTICES,
                resending::resend)),
        new Access(new AccountStore(table)::find, rounds::parentOf));
  }
}
