package vn.parindex.submission.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceState;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.table.Write;
import vn.parindex.round.RoundState;
import vn.parindex.round.Unit;
import vn.parindex.submission.storage.EvidenceBucket;
import vn.parindex.submission.unit.SystemChanges;

/**
 * Every night: announcements whose file never came expire and free their quota. Looks in storage
 * first, so that a file whose event was lost is registered instead; files that were stored but
 * never looked into are looked into now. Each document is a change of its own, so a run that was
 * cut off is made up by the next.
 */
public final class ExpiringOrphans implements Function<Instant, String> {

  /** A file still unchecked after this time waits for an event that will not come. */
  private static final Duration CHECKED_WITHIN = Duration.ofHours(1);

  private final RoundStore rounds;
  private final SheetStore sheets;
  private final SystemChanges changes;
  private final EvidenceBucket bucket;
  private final EvidenceRegistration registration;

  public ExpiringOrphans(
      RoundStore rounds, SheetStore sheets, SystemChanges changes, EvidenceBucket bucket) {
    this.rounds = rounds;
    this.sheets = sheets;
    this.changes = changes;
    this.bucket = bucket;
    this.registration = new EvidenceRegistration(sheets, changes, bucket);
  }

  /** How a night went. */
  private record Night(int expired, int registered) {

    private Night plus(Night other) {
      return new Night(expired + other.expired, registered + other.registered);
    }
  }

  @Override
  public String apply(Instant now) {
    var night = new Night(0, 0);
    for (var code : rounds.codes()) {
      if (rounds.round(code).state() == RoundState.OPEN) {
        night = night.plus(round(code, now));
      }
    }
    return Json.write(night);
  }

  private Night round(String round, Instant now) {
    var units = rounds.units(round).stream().map(Unit::code).toList();
    var night = new Night(0, 0);
    for (var overview : sheets.overview(round, units)) {
      if (overview.status().evidenceBytes() > 0) {
        night = night.plus(sheet(sheets.sheet(round, overview.unit()), now));
      }
    }
    return night;
  }

  private Night sheet(StoredSheet sheet, Instant now) {
    var night = new Night(0, 0);
    for (var evidence : sheet.evidence()) {
      if (evidence.isOverdue(now) || isUnchecked(evidence, now)) {
        night = night.plus(settle(sheet, evidence, now));
      }
    }
    return night;
  }

  private static boolean isUnchecked(Evidence evidence, Instant now) {
    var file = evidence.file();
    return evidence.state() == EvidenceState.STORED
        && file != null
        && !now.isBefore(file.at().plus(CHECKED_WITHIN));
  }

  private Night settle(StoredSheet sheet, Evidence evidence, Instant now) {
    var actor = Actor.system("orphanExpiry", "schedule", now);
    var file = UploadedFile.find(bucket, evidence);
    if (file.isPresent()) {
      registration.register(sheet.round(), sheet.unit(), evidence, file.get(), actor);
      return new Night(0, 1);
    }
    changes.make(() -> expire(sheets.sheet(sheet.round(), sheet.unit()), evidence.id(), actor));
    return new Night(1, 0);
  }

  private static List<Write> expire(StoredSheet sheet, String id, Actor actor) {
    var evidence = EvidenceChange.required(sheet, id);
    return evidence.isOverdue(actor.time())
        ? EvidenceChange.writes(sheet, evidence.expired(), actor, "expire-evidence", null)
        : List.of();
  }
}
