package vn.parindex.rounds.workbook;

import java.util.List;

/** The columns of the sheet of criteria, in their order, with a width in characters. */
enum Column {
  CODE("Mã", 8),
  KIND("Loại", 20),
  NAME("Tên", 48),
  NAME_EN("Tên tiếng Anh", 40),
  MAX_POINTS("Điểm tối đa", 10),
  ASSESSED_BY("Ai chấm", 20),
  INPUTS("Số liệu kê khai", 60),
  RULE("Cách tính điểm", 60),
  MISSING("Thiếu số liệu", 18),
  NOT_APPLICABLE("Không áp dụng", 18),
  EVIDENCE("Minh chứng", 40),
  LEAD_APPRAISER("Đơn vị thẩm định", 16),
  LEGAL_BASIS("Căn cứ pháp lý", 40),
  LEVELS("Cấp áp dụng", 14),
  GROUPS("Nhóm áp dụng", 14),
  NOTE("Ghi chú", 40);

  private static final List<Column> ORDER = List.of(values());

  final String heading;
  final int width;

  Column(String heading, int width) {
    this.heading = heading;
    this.width = width;
  }

  /** Where the column stands, from 0. */
  int index() {
    return ORDER.indexOf(this);
  }
}
