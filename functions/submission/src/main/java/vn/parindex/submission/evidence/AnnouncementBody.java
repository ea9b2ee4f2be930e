package vn.parindex.submission.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Announcement;
import vn.parindex.evidence.EvidenceLimits;
import vn.parindex.evidence.EvidenceType;
import vn.parindex.evidence.FileName;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.Body;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.TextRule;
import vn.parindex.submission.unit.AssessedUnit;

/** Reads what an officer says of a file to upload; every wrong field is named. */
public final class AnnouncementBody {

  private static final int MAX_TEXT = 500;
  private static final TextRule ANYTHING =
      TextRule.matching(Pattern.compile("(?s).*"), MAX_TEXT, "", "");
  private static final TextRule SHA256 =
      TextRule.matching(
          Pattern.compile("[0-9a-f]{64}"),
          64,
          "Phải là 64 chữ số thập lục phân, viết thường",
          "Must be 64 hexadecimal digits in lower case");

  private final AssessedUnit unit;
  private final EvidenceLimits limits;
  private final Actor actor;

  private AnnouncementBody(AssessedUnit unit, EvidenceLimits limits, Actor actor) {
    this.unit = unit;
    this.limits = limits;
    this.actor = actor;
  }

  /**
   * What is announced.
   *
   * @throws vn.parindex.platform.problem.ProblemException 400 with every wrong field
   */
  public static Announcement read(
      Body body, AssessedUnit unit, EvidenceLimits limits, Actor actor) {
    return BodyReader.read(body, new AnnouncementBody(unit, limits, actor)::read);
  }

  private Announcement read(Members members) {
    var type = type(members);
    return new Announcement(
        subCriterion(members),
        fileName(members, type),
        type.orElse(EvidenceType.PDF),
        members.bigNumber("length", 1, limits.maxBytes()),
        members.text("sha256", SHA256),
        evidenceDate(members),
        members.optionalText("replaces", ANYTHING).orElse(null),
        actor.account(),
        actor.time());
  }

  private String subCriterion(Members members) {
    var code = members.text("subCriterion", ANYTHING);
    if (unit.set().items().stream().noneMatch(item -> item.code().equals(code))) {
      members.fault(
          "subCriterion",
          "unknown-code",
          "Bộ tiêu chí của đơn vị không có mã này",
          "The unit's criteria set has no such code");
    }
    return code;
  }

  private static Optional<EvidenceType> type(Members members) {
    var type = EvidenceType.ofMediaType(members.text("contentType", ANYTHING));
    if (type.isEmpty()) {
      var allowed =
          Arrays.stream(EvidenceType.values())
              .map(EvidenceType::mediaType)
              .collect(Collectors.joining(", "));
      members.fault(
          "contentType",
          "type-not-allowed",
          "Chỉ nhận các loại: " + allowed,
          "Allowed are only: " + allowed);
    }
    return type;
  }

  private static String fileName(Members members, Optional<EvidenceType> type) {
    var name = FileName.clean(members.text("fileName", ANYTHING)).map(FileName::value).orElse("");
    if (name.isEmpty() || !TextRule.isName(name)) {
      members.fault(
          "fileName",
          "unsafe-name",
          "Tên tệp phải có từ 1 đến %d ký tự và không bắt đầu bằng = + - @"
              .formatted(FileName.MAX_LENGTH),
          "A file name has 1 to %d characters and does not begin with = + - @"
              .formatted(FileName.MAX_LENGTH));
    } else if (type.isPresent() && !type.get().fits(name)) {
      var endings = String.join(", ", type.get().extensions());
      members.fault(
          "fileName",
          "wrong-extension",
          "Tên tệp loại này phải kết thúc bằng: " + endings,
          "The name of such a file ends in: " + endings);
    }
    return name;
  }

  /** A document can't be of a day that has not come yet in the round's zone. */
  private @Nullable LocalDate evidenceDate(Members members) {
    var day = members.optionalDay("evidenceDate").orElse(null);
    var today = LocalDate.ofInstant(actor.time(), unit.round().round().zone());
    if (day != null && day.isAfter(today)) {
      members.fault(
          "evidenceDate",
          "in-the-future",
          "Ngày của tài liệu không thể sau ngày hôm nay",
          "A document can't be of a day after today");
    }
    return day;
  }
}
