package vn.parindex.replay.play;

import java.time.Instant;
import java.time.ZoneId;
import vn.parindex.replay.http.Controls;

/**
 * The platform's clock, whose moves belong to the story.
 *
 * @param zone the round's
 */
public record Clock(Controls controls, Progress progress, ZoneId zone) {

  /** Moves it; every schedule on the way has fired when this returns. */
  public void moveTo(Instant time) {
    progress.say("Đồng hồ · clock: " + time.atZone(zone).toLocalDateTime());
    controls.moveClockTo(time);
  }
}
