package vn.parindex.notice;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import java.sql.Date;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.reminder.Task;
import vn.parindex.round.Round;
import vn.parindex.round.RoundState;

/** What one person still has to do, for calendar programs (iCalendar, RFC 5545). */
final class PersonalCalendar {

  private final RoundStore rounds;
  private final AccountStore accounts;
  private final ReadingTasks tasks;

  PersonalCalendar(AssessmentTable table) {
    this.rounds = new RoundStore(table);
    this.accounts = new AccountStore(table);
    this.tasks = new ReadingTasks(table);
  }

  /** Answers {@code GET /me/calendar.ics}. */
  Response show(Request request, Caller caller) {
    return of(caller.username(), request.time());
  }

  /** The calendar of an account at a time. */
  Response of(String account, Instant now) {
    var calendar = new ICalendar();
    calendar.setProductId("-//PAR Index//VN");
    for (var code : rounds.codes()) {
      rounds
          .find(code)
          .filter(round -> round.state() == RoundState.OPEN)
          .ifPresent(round -> add(calendar, round, account, now));
    }
    return new Response(
        200,
        Map.of("content-type", "text/calendar; charset=utf-8", "cache-control", "no-store"),
        Biweekly.write(calendar).go());
  }

  private void add(ICalendar calendar, StoredRound stored, String account, Instant now) {
    var round = stored.round();
    var mine = new TreeMap<String, Task>();
    tasks.tasks(stored, accounts.all(), now).stream()
        .filter(task -> task.kind() == Task.Kind.TO_DO)
        .filter(task -> task.recipients().contains(account))
        .forEach(task -> mine.put(task.subject(), task));
    mine.forEach((subject, task) -> calendar.addEvent(event(round, subject, task, now)));
  }

  /** A whole day: the last one in time. */
  private static VEvent event(Round round, String subject, Task task, Instant now) {
    var day = task.lastDay(round.zone());
    var event = new VEvent();
    event.setUid(round.code() + "/" + subject + "@par-index");
    event.setDateTimeStamp(java.util.Date.from(now));
    event.setSummary(task.name().vi() + " · " + task.name().en());
    event.setDescription(
        task.units().stream().map(Task.UnitName::name).collect(Collectors.joining(", ")));
    event.setDateStart(new DateStart(Date.valueOf(day), false));
    event.setDateEnd(new DateEnd(Date.valueOf(day.plusDays(1)), false));
    return event;
  }
}
