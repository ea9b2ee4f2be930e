package vn.parindex.roundadmin.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of the sheet of criteria, found by their heading (docs/criteria-xlsx.md). */
enum Column {
  CODE("Mã", "code", Form.CODE, true),
  KIND("Loại", "", Form.TEXT, true),
  NAME("Tên", "name", Form.TEXT, true),
  NAME_EN("Tên tiếng Anh", "name", Form.TEXT, false),
  MAX_POINTS("Điểm tối đa", "maxPoints", Form.TEXT, true),
  ASSESSED_BY("Ai chấm", "assessedBy", Form.WORD, false),
  INPUTS("Số liệu kê khai", "inputs", Form.YAML, false),
  RULE("Cách tính điểm", "rule", Form.YAML, true),
  MISSING("Thiếu số liệu", "missing", Form.WORD, false),
  NOT_APPLICABLE("Không áp dụng", "notApplicable", Form.WORD, false),
  EVIDENCE("Minh chứng", "evidence", Form.YAML_OR_TEXT, false),
  LEAD_APPRAISER("Đơn vị thẩm định", "leadAppraiser", Form.TEXT, false),
  LEGAL_BASIS("Căn cứ pháp lý", "legalBasis", Form.YAML_OR_TEXT, false),
  LEVELS("Cấp áp dụng", "levels", Form.LIST, false),
  GROUPS("Nhóm áp dụng", "groups", Form.LIST, false),
  NOTE("Ghi chú", "note", Form.YAML_OR_TEXT, false);

  /** How a cell of the column is read. */
  enum Form {
    TEXT,
    /** A text; a number cell would lose zeros: 1.10 is not 1.1. */
    CODE,
    /** A Vietnamese word for one of the notation, or the notation's word. */
    WORD,
    YAML,
    /** YAML if it begins as YAML does, else plain text as it stands. */
    YAML_OR_TEXT,
    /** Codes separated by commas. */
    LIST
  }

  private static final Map<String, String> ASSESSED_BY_WORDS =
      Map.of(
          "tự chấm", "self",
          "điều tra xã hội học", "survey",
          "nguồn ngoài", "external",
          "người có thẩm quyền", "manual");
  private static final Map<String, String> MISSING_WORDS =
      Map.of(
          "chưa chấm", "unscored",
          "0 điểm", "zero",
          "loại khỏi mẫu số", "leaves",
          "điểm tối đa", "full");
  private static final Map<String, String> NOT_APPLICABLE_WORDS =
      Map.of(
          "không được", "notAllowed",
          "0 điểm", "zero",
          "loại khỏi mẫu số", "leaves",
          "điểm tối đa", "full");

  private final String heading;
  private final String member;
  private final Form form;
  private final boolean required;

  Column(String heading, String member, Form form, boolean required) {
    this.heading = heading;
    this.member = member;
    this.form = form;
    this.required = required;
  }

  static Optional<Column> of(String heading) {
    return Arrays.stream(values()).filter(c -> c.heading.equalsIgnoreCase(heading)).findFirst();
  }

  String heading() {
    return heading;
  }

  /** The member of the notation that it holds. */
  String member() {
    return member;
  }

  Form form() {
    return form;
  }

  boolean isRequired() {
    return required;
  }

  /** The notation's word for a Vietnamese one; any other word as it stands. */
  String word(String text) {
    var words =
        switch (this) {
          case ASSESSED_BY -> ASSESSED_BY_WORDS;
          case MISSING -> MISSING_WORDS;
          case NOT_APPLICABLE -> NOT_APPLICABLE_WORDS;
          default -> Map.<String, String>of();
        };
    return words.getOrDefault(text.toLowerCase(Locale.ROOT), text);
  }
}
