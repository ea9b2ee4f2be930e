package vn.parindex.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/**
 * The ranking of a level as it is frozen: everything that is public, nothing else. Once frozen it
 * never changes; a correction is another one.
 *
 * @param round the round's code
 * @param roundName the round in words
 * @param year the year that was assessed
 * @param level the level's code
 * @param levelName the level in words
 * @param night the night of the ranking
 * @param rankedAt when it was taken
 * @param inputsHash SHA-256 of all that it follows from
 * @param lastYear the round that changes refer to; null if none was published
 * @param average mean of the index, two decimals; null without a ranked unit
 * @param classCounts how many units each class has, the best first, then those without a class
 * @param fields means by field, in the set's order
 * @param rows units with a rank, in the order of publication
 * @param unranked units of the level without a rank
 * @param replaces the version that it corrects; null for a first one
 * @param corrected the rows that differ from that version
 */
public record FrozenRanking(
    String round,
    Text roundName,
    int year,
    String level,
    Text levelName,
    LocalDate night,
    Instant rankedAt,
    String inputsHash,
    @Nullable String lastYear,
    @Nullable BigDecimal average,
    List<ClassCount> classCounts,
    List<FieldAverage> fields,
    List<RankedRow> rows,
    List<UnrankedRow> unranked,
    @Nullable Integer replaces,
    List<RowChange> corrected) {

  public FrozenRanking {
    classCounts = List.copyOf(classCounts);
    fields = List.copyOf(fields);
    rows = List.copyOf(rows);
    unranked = List.copyOf(unranked);
    corrected = List.copyOf(corrected);
  }

  /**
   * The units of a class.
   *
   * @param label the class in words; null for units below the lowest class
   * @param units how many
   */
  public record ClassCount(@Nullable Text label, int units) {}

  /**
   * A field over all ranked units.
   *
   * @param code of the field
   * @param name in words
   * @param max its maximum in the criteria set
   * @param average mean of the points, two decimals; null without a ranked unit
   */
  public record FieldAverage(
      String code, Text name, BigDecimal max, @Nullable BigDecimal average) {}

  /**
   * A unit without a rank.
   *
   * @param reason why
   * @param decision what its council has said to it; null if the council had nothing to decide
   */
  public record UnrankedRow(
      String unitCode, String unitName, Text reason, @Nullable Text decision) {

    /** What is said of a unit that was left out because it did not submit. */
    public static final Text DID_NOT_SUBMIT =
        new Text("không nộp tự đánh giá", "did not submit a self-assessment");
  }

  /** A unit's row. */
  public Optional<RankedRow> row(String unit) {
    return rows.stream().filter(row -> row.unitCode().equals(unit)).findFirst();
  }
}
