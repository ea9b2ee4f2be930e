package vn.parindex.replay.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.http.Json;
import vn.parindex.rounds.RoundFiles;
import vn.parindex.rounds.RoundFolder;

/** The checks of the year's notices find what is wrong. */
class NoticeYearTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Instant BEGIN = Instant.parse("2022-10-07T02:00:00Z");
  private static final Instant END = Instant.parse("2023-04-05T00:00:00Z");
  private static final String CALENDAR =
      """
      {"deadlines": [
        {"level": "so", "step": "self-assessment", "version": 1,
         "opensAt": "2022-10-31T17:00:00Z", "closesAt": "2022-12-09T17:00:00Z", "reminders":
           {"toDo": {"offsets": [-14, -7, -3, -1, 0, 1, 3],
                     "recipients": ["UNIT_OFFICER", "UNIT_LEADER"]},
            "toUrge": {"offsets": [-3, -1, 1, 3], "recipients": ["HOME_AFFAIRS"]}}},
        {"level": "xa", "step": "publication", "version": 2,
         "opensAt": "2022-12-31T17:00:00Z", "closesAt": "2023-01-31T17:00:00Z", "reminders":
           {"toDo": {"offsets": [-14, -7, -3, -1, 0, 1, 3], "recipients": ["DISTRICT_OFFICER"]},
            "toUrge": {"offsets": [1], "recipients": ["HOME_AFFAIRS"]}}},
        {"level": "so", "step": "appraisal", "version": 1,
         "opensAt": "2022-11-30T17:00:00Z", "closesAt": "2023-01-31T17:00:00Z", "reminders":
           {"toDo": {"offsets": [-14, 1], "recipients": ["HOME_AFFAIRS", "COUNCIL_MEMBER"]},
            "toUrge": {"offsets": [], "recipients": []}}},
        {"level": "so", "step": "assignment", "version": 1,
         "opensAt": "2022-11-30T17:00:00Z", "closesAt": "2022-12-31T17:00:00Z", "reminders":
           {"toDo": {"offsets": [-1], "recipients": ["COUNCIL_MEMBER"]},
            "toUrge": {"offsets": [], "recipients": []}}}],
       "extensions": [
        {"unit": "SYT", "step": "self-assessment", "closesAt": "2022-12-11T17:00:00Z"}]}""";

  private final RoundFolder folder = RoundFiles.read(root().resolve("plan-288"));
  private final Submissions submissions = new Submissions();
  private final Works works = new Works();
  private final List<Step> steps = Step.read(Json.read(CALENDAR));

  NoticeYearTest() {
    // All departments submit on 8 December at 09:00; Tư pháp at once, Y tế in its extension.
    folder.unitsOf("so").forEach(unit -> submits(unit.code(), "2022-12-08T02:00:00Z"));
    submits("STP", "2022-11-20T02:00:00Z");
    submits("SYT", "2022-12-11T03:00:00Z");
  }

  private static Path root() {
    var here = Path.of("infrastructure/rounds");
    return Files.isDirectory(here) ? here : Path.of("../rounds");
  }

  private void submits(String unit, String time) {
    submissions.read(
        unit,
        Json.read(
            "{\"entries\": [{\"action\": \"approve-sheet\", \"time\": \"%s\"}]}".formatted(time)));
  }

  private List<NoticeLine> plan() {
    return new NoticePlan(steps, new People(folder), submissions, works, ZONE).lines(BEGIN, END);
  }

  private List<String> atOffsets(List<NoticeLine> sent) {
    return new OffsetCheck(steps, new People(folder), submissions, ZONE).objections(sent);
  }

  private static List<String> rows(List<NoticeLine> lines, String unit) {
    return OutboxCsv.text(lines, ZONE).lines().filter(row -> row.endsWith("," + unit)).toList();
  }

  @Test
  void a_unit_is_reminded_until_it_submits() {
    assertThat(rows(plan(), "SNV"))
        .containsExactly(
            "2022-11-25T08:00:00+07:00,so/self-assessment/SNV@-14,so.snv.canbo,v1,REMINDER,SNV",
            "2022-11-25T08:00:00+07:00,so/self-assessment/SNV@-14,so.snv.lanhdao,v1,REMINDER,SNV",
            "2022-12-02T08:00:00+07:00,so/self-assessment/SNV@-7,so.snv.canbo,v1,REMINDER,SNV",
            "2022-12-02T08:00:00+07:00,so/self-assessment/SNV@-7,so.snv.lanhdao,v1,REMINDER,SNV",
            "2022-12-06T08:00:00+07:00,so/self-assessment/SNV@-3,so.snv.canbo,v1,REMINDER,SNV",
            "2022-12-06T08:00:00+07:00,so/self-assessment/SNV@-3,so.snv.lanhdao,v1,REMINDER,SNV",
            "2022-12-08T08:00:00+07:00,so/self-assessment/SNV@-1,so.snv.canbo,v1,REMINDER,SNV",
            "2022-12-08T08:00:00+07:00,so/self-assessment/SNV@-1,so.snv.lanhdao,v1,REMINDER,SNV");
    assertThat(rows(plan(), "STP")).isEmpty();
  }

  @Test
  void an_extension_is_told_by_its_own_version() {
    assertThat(rows(plan(), "SYT"))
        .filteredOn(row -> row.contains("canbo") && row.startsWith("2022-12-1"))
        .containsExactly(
            "2022-12-10T08:00:00+07:00,so/self-assessment/SYT@-1,so.syt.canbo,"
                + "v1+2022-12-11T17:00:00Z,REMINDER,SYT",
            "2022-12-11T08:00:00+07:00,so/self-assessment/SYT@0,so.syt.canbo,"
                + "v1+2022-12-11T17:00:00Z,LAST_DAY,SYT");
  }

  @Test
  void districts_are_told_of_their_steps_across_the_years_end() {
    var steps =
        plan().stream().filter(line -> line.milestone().startsWith("xa/publication/689")).toList();

    assertThat(steps)
        .extracting(line -> line.sentAt().atZone(ZONE).toLocalDate() + " " + line.kind())
        .containsExactly(
            "2023-01-17 REMINDER",
            "2023-01-24 REMINDER",
            "2023-01-28 REMINDER",
            "2023-01-30 REMINDER",
            "2023-01-31 LAST_DAY",
            "2023-02-01 OVERDUE",
            "2023-02-03 OVERDUE");
  }

  @Test
  void a_district_that_has_published_is_told_no_more_and_is_on_no_list() {
    works.readCalendar(
        Json.read(
            """
            {"done": [{"level": "xa", "step": "publication", "runner": "689",
                       "at": "2023-01-29T03:00:00Z"}]}"""));
    var lines = plan();

    assertThat(lines)
        .filteredOn(line -> line.milestone().startsWith("xa/publication/689"))
        .extracting(line -> line.sentAt().atZone(ZONE).toLocalDate().toString())
        .containsExactly("2023-01-17", "2023-01-24", "2023-01-28");
    assertThat(lines)
        .filteredOn(line -> line.milestone().startsWith("xa/publication/laggards"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.units()).contains("688").doesNotContain("689"));
  }

  @Test
  void the_council_is_told_of_sheets_that_nobody_has_begun_and_of_none_that_are_locked() {
    seat("hd.stp.thanhvien", "null");
    works.readAppraisal("SNV", locked("2023-01-10T02:00:00Z"));
    var at = Instant.parse("2023-01-17T01:00:00Z");
    var line =
        new NoticeLine(
            at,
            "so/appraisal/council/70@-14",
            "hd.stp.thanhvien",
            "v1",
            "REMINDER",
            List.of("STC"));
    var late =
        new NoticeLine(
            at.plus(Duration.ofDays(15)),
            "so/appraisal/council/70@1",
            "hd.stp.thanhvien",
            "v1",
            "OVERDUE",
            List.of("STC"));
    var check = new CouncilCheck(steps, works, submissions, ZONE);

    assertThat(check.objections(List.of(line, late))).isEmpty();
    assertThat(check.objections(List.of(line)))
        .containsExactly("not told of STC: hd.stp.thanhvien so/appraisal/council/70@1");
    var inVain =
        new NoticeLine(
            at, line.milestone(), line.recipient(), "v1", "REMINDER", List.of("STC", "SNV"));
    assertThat(check.objections(List.of(inVain, late)))
        .singleElement()
        .asString()
        .startsWith("told in vain of SNV");
  }

  @Test
  void units_that_are_locked_are_no_more_on_the_list_of_who_runs_the_appraisal() {
    works.readAppraisal("SNV", locked("2023-01-20T02:00:00Z"));

    assertThat(plan())
        .filteredOn(line -> line.milestone().startsWith("so/appraisal@"))
        .extracting(line -> line.units().contains("SNV"))
        .contains(true, false);
  }

  @Test
  void who_has_not_taken_note_of_the_assignment_is_told() {
    seat("hd.stp.thanhvien", "null");
    seat("hd.snv.thanhvien", "\"2022-12-20T03:00:00Z\"");

    assertThat(plan())
        .filteredOn(line -> line.milestone().startsWith("so/assignment"))
        .extracting(line -> line.milestone() + " " + line.recipient())
        .containsExactly("so/assignment/council/70@-1 hd.stp.thanhvien");
  }

  private void seat(String account, String acknowledgedAt) {
    works.readSeat(
        "so",
        "70",
        Json.read(
            "{\"account\": \"%s\", \"load\": 3, \"acknowledgedAt\": %s}"
                .formatted(account, acknowledgedAt)),
        Json.read(
            """
            {"councils": [{"level": "so", "convenedBy": "70",
              "units": [{"unit": "STC", "items": 2}, {"unit": "SNV", "items": 1}]}]}"""));
  }

  private static JsonNode locked(String time) {
    return Json.read(
        "{\"entries\": [{\"time\": \"%s\", \"action\": \"lock-points\"}]}".formatted(time));
  }

  @Test
  void the_plan_itself_holds_at_every_offset() {
    assertThat(atOffsets(plan())).isEmpty();
  }

  @Test
  void a_notice_that_is_missing_is_found() {
    var lines = new ArrayList<>(plan());
    lines.removeIf(
        l -> l.milestone().equals("so/self-assessment/SNV@-7") && l.recipient().endsWith("canbo"));

    assertThat(atOffsets(lines)).hasSize(1).first().asString().startsWith("not told");
  }

  @Test
  void a_notice_to_a_unit_that_had_submitted_is_found() {
    var lines = new ArrayList<>(plan());
    lines.add(
        new NoticeLine(
            Instant.parse("2022-11-25T01:00:00Z"),
            "so/self-assessment/STP@-14",
            "so.stp.canbo",
            "v1",
            "REMINDER",
            List.of("STP")));

    assertThat(atOffsets(lines)).hasSize(1).first().asString().startsWith("told in vain");
  }

  @Test
  void a_message_of_which_the_ledger_knows_nothing_is_found() {
    var line = plan().getFirst();
    var ledger = List.of(new Outbox.Entry(line, "SENT", "m1"));
    var address =
        folder.accounts().stream()
            .filter(account -> account.username().equals(line.recipient()))
            .findFirst()
            .orElseThrow()
            .email();
    var one = "{\"id\": \"%s\", \"to\": [\"%s\"], \"text\": \"Kính gửi,\\nCòn 1 ngày.\\n----\"}";
    var check = new MailCheck(folder.accounts());

    assertThat(check.objections(ledger, Json.read("[" + one.formatted("m1", address) + "]")))
        .isEmpty();
    assertThat(
            check.objections(
                ledger,
                Json.read(
                    "[%s,%s]".formatted(one.formatted("m1", address), one.formatted("m2", "x@y")))))
        .containsExactly("a message that the ledger does not have: m2");
    assertThat(check.objections(ledger, Json.read("[]"))).hasSize(1);
    assertThat(check.objections(ledger, Json.read("[" + one.formatted("m1", "x@y.vn") + "]")))
        .hasSize(1);
  }
}
