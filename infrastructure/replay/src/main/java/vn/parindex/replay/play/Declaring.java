package vn.parindex.replay.play;

import java.time.LocalDate;
import java.util.List;
import vn.parindex.replay.data.Asked;
import vn.parindex.replay.data.Declaration;
import vn.parindex.replay.files.EvidenceFiles;
import vn.parindex.replay.http.Bytes;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Reply;
import vn.parindex.replay.http.Upload;
import vn.parindex.replay.play.Tally.Event;

/** The officer enters declared data and evidence, with the slips that happen on such a day. */
public final class Declaring {

  private static final int RETRY_PERCENT = 3;
  private static final int STALE_PERCENT = 2;
  private static final int FAILED_UPLOAD_PERCENT = 4;
  private static final int REVISION_PERCENT = 3;

  private final Tally tally;

  public Declaring(Tally tally) {
    this.tally = tally;
  }

  /** Declares a part of the sheet. */
  public void declare(UnitUnderPlay unit, List<Asked> part) {
    for (var asked : part) {
      unit.inventor().declare(asked).ifPresent(declaration -> declare(unit, declaration));
    }
  }

  private void declare(UnitUnderPlay unit, Declaration declaration) {
    var path = unit.sheet() + "/scores/" + declaration.code();
    var draws = unit.draws("slips at " + declaration.code());
    var saved = save(unit, path, declaration, 0).expect(200);
    tally.count(Event.SCORES);
    if (draws.chance(RETRY_PERCENT)) {
      // The answer got lost on the way: the same request again has no second effect.
      var again = save(unit, path, declaration, 0).expect(200);
      require(again.json().equals(saved.json()), path + ": a retry answers otherwise");
      tally.count(Event.RETRIES);
    }
    if (draws.chance(STALE_PERCENT)) {
      unit.officer()
          .put(path)
          .ifMatch(0)
          .json(body(declaration))
          .sendPatiently()
          .expectProblem(412, "stale-version");
      tally.count(Event.STALE);
    }
    if (declaration.notApplicable()) {
      tally.count(Event.NOT_APPLICABLE);
    } else if (declaration.explanation() != null) {
      tally.count(Event.EXPLANATIONS);
    }
    for (int number = 1; number <= declaration.documents(); number++) {
      upload(unit, declaration.code(), number);
    }
  }

  private static Reply save(
      UnitUnderPlay unit, String path, Declaration declaration, long version) {
    return unit.officer()
        .put(path)
        .ifMatch(version)
        .idempotencyKey("replay-%d-%s-%s".formatted(unit.seed(), unit.code(), declaration.code()))
        .json(body(declaration))
        .sendPatiently();
  }

  /** What is sent: data, never points. */
  public static Object body(Declaration declaration) {
    var body = Json.object();
    body.set("values", Json.tree(declaration.values()));
    body.put("notApplicable", declaration.notApplicable());
    return body.put("explanation", declaration.explanation());
  }

  private void upload(UnitUnderPlay unit, String code, int number) {
    var draws = unit.draws("file %d of %s".formatted(number, code));
    var title = "%s %s %s so %d".formatted(unit.round(), unit.code(), code, number);
    var file = EvidenceFiles.about(title, draws.between(0, 99));
    var day = LocalDate.of(2022, 1, 10).plusDays(draws.between(0, 300));
    var uploads = new EvidenceUpload(unit.officer(), unit.evidence());
    String id;
    if (draws.chance(FAILED_UPLOAD_PERCENT)) {
      var announced = uploads.announce(code, file, day, null).expect(201).json();
      id = announced.get("id").asString();
      var cutShort = Bytes.of(title + " cut short");
      var refused = Upload.of(announced.get("upload")).send(unit.officer().api(), cutShort);
      require(refused.status() >= 400, "An upload with other content was taken: " + title);
      uploads.commit(id).expectProblem(409, "object-missing");
      var fresh = uploads.signAgain(id).expect(200).json().get("upload");
      Upload.of(fresh).send(unit.officer().api(), file.content()).expect(200);
      uploads.commit(id).expect(200);
      tally.count(Event.RE_SIGNED);
    } else {
      id = uploads.upload(code, file, day, null);
    }
    tally.count(Event.FILES);
    if (draws.chance(REVISION_PERCENT)) {
      uploads.upload(code, EvidenceFiles.pdf("ban-sua-doi", title + " sua doi"), day, id);
      tally.count(Event.FILES);
      tally.count(Event.REVISIONS);
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
