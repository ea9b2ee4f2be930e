package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.replay.files.EvidenceFiles;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Reply;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.http.Upload;

/** An unannounced inspection of a department whose points are locked already. */
@ExtendWith(PlatformExtension.class)
class InspectionTest {

  private static final Map<String, String> WORDS = Map.of("words", "Đoàn kiểm tra đến làm việc");

  @Test
  void what_an_inspection_finds_is_decided_again_and_the_unit_follows_it_up(Platform platform) {
    var round = TestRound.draftWith(platform, "so", "appraisal");
    round.tryToOpen().expect(200);
    round.submitted("DB", 9);
    var home = round.homeAffairs();
    var council = TestCouncil.setUp(round, home, "70", "so");
    round.endSelfAssessment();
    council.acceptAndLock("DB");
    var all = round.path() + "/units/DB/inspections";
    var plan =
        Map.of(
            "plannedOn", "2022-12-20", "subject", "Hồ sơ gốc", "codes", List.of(TestRound.RATIO));

    home.post(all).json(plan).send().expect(201);
    assertThat(round.officer("DB").get(all).expect(200).json().get("inspections")).isEmpty();
    step(home, all, "notice", 1, WORDS).expect(200);
    assertThat(round.officer("DB").get(all).expect(200).json().get("inspections")).hasSize(1);
    assertThat(told(platform, "DB")).isEqualTo(2);
    var file = photo(platform, home, all);
    var finding =
        Map.of(
            "code",
            TestRound.RATIO,
            "words",
            "Hồ sơ gốc ghi khác",
            "consequence",
            "REOPEN",
            "files",
            List.of(file));
    step(home, all, "conclude", 3, Map.of("findings", List.of(finding))).expect(200);

    assertThat(told(platform, "DB")).isEqualTo(4);
    var stage = council.chair().get(council.appraisal("DB")).expect(200).json().get("stage");
    assertThat(stage.asString()).isEqualTo("SECOND_APPRAISAL");
    council.move("DB", "lock").expectProblem(409, "open-items");
    council
        .say(
            council.member(),
            "DB",
            TestRound.RATIO,
            "decision",
            0,
            Map.of(
                "decision", "ADJUST",
                "values", Map.of("planned", 10, "done", 8),
                "reason", "Theo hồ sơ gốc"))
        .expect(200);
    council.move("DB", "lock").expect(200);
    var download = round.leader("DB").get(all + "/0001/files/" + file + "/download").expect(200);
    var url = URI.create(download.json().get("url").asString());
    assertThat(platform.api().send(HttpRequest.newBuilder(url).GET()).expect(200).body().text())
        .startsWith("%PDF-");
    step(round.leader("DB"), all, "follow-up", 4, WORDS).expect(200);
  }

  /** How many messages about an inspection officer and leader of a unit have got. */
  private static long told(Platform platform, String unit) {
    platform.controls().awaitIdle();
    var name = TestAccounts.officer(unit);
    var leader = TestAccounts.leader(unit);
    return platform
        .controls()
        .mailbox()
        .valueStream()
        .filter(mail -> mail.get("subject").asString().startsWith("Kiểm tra đột xuất"))
        .flatMap(mail -> mail.get("to").valueStream())
        .filter(
            to -> to.asString().startsWith(name + "@") || to.asString().startsWith(leader + "@"))
        .count();
  }

  private static Reply step(Session who, String all, String step, long version, Object body) {
    return who.post(all + "/0001/" + step).ifMatch(version).json(Json.tree(body)).send();
  }

  /** Announces a document and uploads it; answers its id. */
  private static String photo(Platform platform, Session inspector, String all) {
    var file = EvidenceFiles.pdf("bien-ban", "Bien ban kiem tra");
    var body = file.announcement(TestRound.RATIO);
    var added = inspector.post(all + "/0001/files").json(body).send().expect(201).json();
    Upload.of(added.get("upload")).send(platform.api(), file.content()).expect(200);
    return added.get("id").asString();
  }
}
