package vn.parindex.rounds.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.rounds.workbook.Row.Kind;

/** Lays a criteria set out as rows: the notation's members become columns. */
final class CriteriaRows {

  private static final List<String> HEADER =
      List.of("code", "name", "sample", "maxPoints", "adjustments", "waiting");
  private static final Map<String, String> ASSESSED_BY =
      Map.of(
          "self", "tự chấm",
          "survey", "điều tra xã hội học",
          "external", "nguồn ngoài",
          "manual", "người có thẩm quyền");
  private static final Map<String, String> OUTCOMES =
      Map.of(
          "unscored", "chưa chấm",
          "notAllowed", "không được",
          "zero", "0 điểm",
          "leaves", "loại khỏi mẫu số",
          "full", "điểm tối đa");

  private CriteriaRows() {}

  /** The rows of the sheet of criteria. */
  static List<Row> of(Map<?, ?> set) {
    var rows = new ArrayList<Row>();
    for (var field : children(set, "fields")) {
      rows.add(row(Kind.FIELD, field));
      for (var criterion : children(field, "criteria")) {
        rows.add(row(Kind.CRITERION, criterion));
        children(criterion, "subCriteria").forEach(sub -> rows.add(row(Kind.SUB_CRITERION, sub)));
      }
    }
    children(set, "bonuses").forEach(bonus -> rows.add(row(Kind.BONUS, bonus)));
    children(set, "penalties").forEach(penalty -> rows.add(row(Kind.PENALTY, penalty)));
    return List.copyOf(rows);
  }

  /** The members of the set itself, as one-line YAML, in their order. */
  static Map<String, String> header(Map<?, ?> set) {
    var header = new LinkedHashMap<String, String>();
    for (var member : HEADER) {
      var value = set.get(member);
      if (value != null) {
        header.put(member, YamlText.oneLine(value));
      }
    }
    return header;
  }

  private static Row row(Kind kind, Map<?, ?> node) {
    var cells = new EnumMap<Column, String>(Column.class);
    for (var member : node.entrySet()) {
      var value = member.getValue();
      switch (String.valueOf(member.getKey())) {
        case "code" -> cells.put(Column.CODE, text(value));
        case "name" -> putName(cells, value);
        case "maxPoints" -> cells.put(Column.MAX_POINTS, text(value));
        case "assessedBy" -> cells.put(Column.ASSESSED_BY, words(ASSESSED_BY, value));
        case "inputs" -> cells.put(Column.INPUTS, lines(value));
        case "rule" -> cells.put(Column.RULE, YamlText.oneLine(value));
        case "missing" -> cells.put(Column.MISSING, words(OUTCOMES, value));
        case "notApplicable" -> cells.put(Column.NOT_APPLICABLE, words(OUTCOMES, value));
        case "evidence" -> cells.put(Column.EVIDENCE, textOrYaml(value));
        case "leadAppraiser" -> cells.put(Column.LEAD_APPRAISER, text(value));
        case "legalBasis" -> cells.put(Column.LEGAL_BASIS, textOrYaml(value));
        case "levels" -> cells.put(Column.LEVELS, commas(value));
        case "groups" -> cells.put(Column.GROUPS, commas(value));
        case "note" -> cells.put(Column.NOTE, textOrYaml(value));
        case "criteria", "subCriteria" -> {} // rows of their own
        default -> throw new IllegalArgumentException("no column for " + member.getKey());
      }
    }
    return new Row(kind, cells);
  }

  private static void putName(Map<Column, String> cells, @Nullable Object name) {
    if (name instanceof Map<?, ?> texts) {
      cells.put(Column.NAME, text(texts.get("vi")));
      cells.put(Column.NAME_EN, text(texts.get("en")));
    } else {
      cells.put(Column.NAME, text(name));
    }
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }

  private static String words(Map<String, String> vocabulary, @Nullable Object word) {
    return vocabulary.getOrDefault(text(word), text(word));
  }

  private static String textOrYaml(@Nullable Object value) {
    return value == null || value instanceof String ? text(value) : YamlText.oneLine(value);
  }

  private static String lines(@Nullable Object inputs) {
    return inputs instanceof Map<?, ?> map
        ? map.entrySet().stream()
            .map(input -> input.getKey() + ": " + YamlText.oneLine(input.getValue()))
            .collect(Collectors.joining("\n"))
        : "";
  }

  private static String commas(@Nullable Object codes) {
    return codes instanceof Collection<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : "";
  }

  private static List<Map<?, ?>> children(Map<?, ?> node, String member) {
    var children = new ArrayList<Map<?, ?>>();
    if (node.get(member) instanceof Collection<?> list) {
      for (var child : list) {
        if (child instanceof Map<?, ?> map) {
          children.add(map);
        }
      }
    }
    return children;
  }
}
