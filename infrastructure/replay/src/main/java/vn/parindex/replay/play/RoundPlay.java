package vn.parindex.replay.play;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import vn.parindex.replay.data.Asked;
import vn.parindex.replay.http.Controls;

/** The plan's calendar from the opening to the night after the last deadline. */
public final class RoundPlay {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final Clock clock;
  private final Controls controls;
  private final Crowd crowd;
  private final Progress progress;
  private final Company company;
  private final Authorities authorities;
  private final Declaring declaring;
  private final Submitting submitting;
  private final Trespassing trespassing;

  /** A play; the round is open and the clock stands before its first step. */
  public RoundPlay(
      Clock clock,
      Controls controls,
      Crowd crowd,
      Progress progress,
      Company company,
      Authorities authorities,
      Tally tally) {
    this.clock = clock;
    this.controls = controls;
    this.crowd = crowd;
    this.progress = progress;
    this.company = company;
    this.authorities = authorities;
    this.declaring = new Declaring(tally);
    this.submitting = new Submitting(tally);
    this.trespassing = new Trespassing(tally);
  }

  /** Plays everything. */
  public void play(long seed, List<Closing> closings) {
    var units = closings.stream().flatMap(c -> c.units().stream()).toList();
    var cast = Cast.of(seed, closings.stream().map(Closing::units).toList());
    var first = closings.getFirst().closesAt();

    trespassing.beforeItOpens(units.getFirst());
    morning(first, 3);
    crowd.each(
        "đơn vị đã kê khai nửa đầu · units declared the first half",
        units,
        unit -> declaring.declare(unit, half(unit, true)));
    morning(first, 2);
    trespassing.beforeItIsComplete(units.getFirst());
    trespassing.beforeItIsComplete(units.getLast());
    crowd.each(
        "đơn vị đã kê khai xong · units declared all",
        units,
        unit -> declaring.declare(unit, half(unit, false)));
    trespass(units);
    controls.awaitIdle();
    submitAll(units, cast);
    closings.forEach(closing -> close(closing, cast));
    assess(units, closings.getLast().closesAt());
  }

  private static List<Asked> half(UnitUnderPlay unit, boolean first) {
    var all = unit.set().declaredByUnits();
    int middle = all.size() / 2;
    return first ? all.subList(0, middle) : all.subList(middle, all.size());
  }

  /** Nine o'clock, so many days before a closing. */
  private void morning(Instant closesAt, int daysBefore) {
    clock.moveTo(closesAt.atZone(clock.zone()).minusDays(daysBefore).with(MORNING).toInstant());
  }

  private void trespass(List<UnitUnderPlay> units) {
    for (int i = 0; i < units.size(); i += 10) {
      trespassing.byAnotherUnit(units.get((i + 1) % units.size()).officer(), units.get(i));
    }
  }

  private void submitAll(List<UnitUnderPlay> units, Cast cast) {
    Predicate<UnitUnderPlay> inTime = unit -> !cast.late().contains(unit.code());
    crowd.each(
        "đơn vị đã trình lãnh đạo · units handed in",
        units.stream().filter(inTime).toList(),
        unit -> {
          submitting.submit(unit);
          if (cast.returned().contains(unit.code())) {
            submitting.returnForChanges(unit);
            submitting.submit(unit);
          }
        });
    crowd.each(
        "đơn vị đã được lãnh đạo duyệt · units approved",
        units.stream().filter(inTime).filter(u -> !cast.lastSecond().contains(u.code())).toList(),
        unit -> {
          submitting.approve(unit);
          if (cast.withdrawing().contains(unit.code())) {
            submitting.withdraw(unit);
            submitting.submit(unit);
            submitting.approve(unit);
          }
        });
  }

  private void close(Closing closing, Cast cast) {
    var lastSecond = closing.closesAt().minusSeconds(1);
    clock.moveTo(closing.closesAt().minus(Duration.ofMinutes(10)));
    var late = these(closing, cast.late());
    for (var unit : these(closing, cast.lastSecond())) {
      approveAt(lastSecond, unit);
    }
    clock.moveTo(closing.closesAt());
    for (var unit : late) {
      submitting.refusedByTheDeadline(unit, "submit");
    }
    trespassing.afterTheDeadline(closing.units().getLast());
    for (var unit : late) {
      extend(unit, closing.closesAt().plus(Duration.ofDays(2)));
    }
    clock.moveTo(closing.closesAt().plus(Duration.ofHours(34)));
    for (var unit : late) {
      submitting.submit(unit);
      submitting.approve(unit);
      progress.say(
          "%s (%s) gửi theo gia hạn · sent within its extension"
              .formatted(unit.name(), unit.code()));
    }
  }

  /** The clock ticks: where the machine took longer than the second, the clock goes back to it. */
  private void approveAt(Instant lastSecond, UnitUnderPlay unit) {
    for (int tries = 0; tries < 20; tries++) {
      controls.moveClockTo(lastSecond);
      if (submitting.tryToApprove(unit).status() == 200) {
        progress.say(
            "%s (%s) được duyệt lúc 23:59:59 · approved at the last second"
                .formatted(unit.name(), unit.code()));
        return;
      }
    }
    throw new IllegalStateException(unit.code() + " could not be approved at " + lastSecond);
  }

  private void extend(UnitUnderPlay unit, Instant until) {
    var district = unit.level().equals("xa");
    var by =
        district
            ? company.of(company.parent(unit.code()), "DISTRICT_OFFICER")
            : authorities.homeAffairs();
    authorities.extend(by, unit, until);
  }

  private static List<UnitUnderPlay> these(Closing closing, java.util.Set<String> codes) {
    return closing.units().stream().filter(u -> codes.contains(u.code())).toList();
  }

  private void assess(List<UnitUnderPlay> units, Instant lastClosing) {
    clock.moveTo(lastClosing.plus(Duration.ofDays(2)).plus(Duration.ofHours(9)));
    crowd.each(
        "đơn vị đã được chấm phần của cấp trên · units given points by roles",
        units,
        authorities::givePoints);
    authorities.recordNoBreaches(units, lastClosing.atZone(clock.zone()).toLocalDate());
    controls.awaitIdle();
    clock.moveTo(lastClosing.plus(Duration.ofDays(3)).plus(Duration.ofHours(3)));
  }
}
