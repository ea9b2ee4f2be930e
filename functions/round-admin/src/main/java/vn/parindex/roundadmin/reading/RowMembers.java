package vn.parindex.roundadmin.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.parindex.notation.FaultCode;
import vn.parindex.notation.Location;
import vn.parindex.notation.Node;
import vn.parindex.platform.files.CellText;

/** Turns the cells of one row into members of the notation. */
final class RowMembers {

  private static final Set<Column> OF_GROUPS =
      EnumSet.of(Column.CODE, Column.KIND, Column.NAME, Column.NAME_EN, Column.MAX_POINTS);

  private final CellFaults faults;

  RowMembers(CellFaults faults) {
    this.faults = faults;
  }

  List<Node.Entry> of(NodeKind kind, EnumMap<Column, CellText> cells) {
    var members = new ArrayList<Node.Entry>();
    cells.forEach(
        (column, cell) -> {
          if (kind.isGroup() && !OF_GROUPS.contains(column)) {
            faults.add(
                cell.location(),
                FaultCode.UNKNOWN_KEY,
                "Lĩnh vực và tiêu chí không có cột này",
                "Fields and criteria do not have this column");
          } else if (column == Column.NAME) {
            members.add(name(cell, cells.get(Column.NAME_EN)));
          } else if (column != Column.KIND && column != Column.NAME_EN) {
            members.add(new Node.Entry(column.member(), cell.location(), value(column, cell)));
          }
        });
    return members;
  }

  private static Node.Entry name(CellText vi, @Nullable CellText en) {
    Node words =
        en == null
            ? scalar(vi)
            : new Node.Mapping(
                vi.location(),
                List.of(
                    new Node.Entry("vi", vi.location(), scalar(vi)),
                    new Node.Entry("en", en.location(), scalar(en))));
    return new Node.Entry("name", vi.location(), words);
  }

  private Node value(Column column, CellText cell) {
    return switch (column.form()) {
      case TEXT -> scalar(cell);
      case CODE -> {
        if (cell.kind() == CellText.Kind.NUMBER) {
          faults.add(
              cell.location(),
              FaultCode.BAD_CODE,
              "Mã phải là ô văn bản (Text): ô số biến 1.10 thành 1.1",
              "A code must be a text cell: a number cell turns 1.10 into 1.1");
        }
        yield scalar(cell);
      }
      case WORD -> new Node.Scalar(cell.location(), column.word(cell.text()));
      case YAML -> faults.yaml(cell);
      case YAML_OR_TEXT -> beginsAsYaml(cell.text()) ? faults.yaml(cell) : scalar(cell);
      case LIST -> list(cell.location(), cell.text());
    };
  }

  private static Node list(Location at, String codes) {
    var items = new ArrayList<Node>();
    for (var code : codes.split(",", -1)) {
      items.add(new Node.Scalar(at, code.strip()));
    }
    return new Node.Sequence(at, items);
  }

  private static boolean beginsAsYaml(String text) {
    return text.startsWith("{") || text.startsWith("[") || text.startsWith("- ");
  }

  private static Node.Scalar scalar(CellText cell) {
    return new Node.Scalar(cell.location(), cell.text());
  }
}
