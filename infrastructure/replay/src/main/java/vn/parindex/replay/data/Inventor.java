package vn.parindex.replay.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Invents the declared data of one unit: the same for the same seed, whatever the order in which it
 * is asked.
 */
public final class Inventor {

  private static final int NOT_APPLICABLE_PERCENT = 6;
  private static final int BONUS_PERCENT = 20;

  /** Why a document is not uploaded; the platform asks for the reason then. */
  private static final List<String> REASONS =
      List.of(
          "Văn bản đã gửi Sở Nội vụ qua trục liên thông văn bản quốc gia",
          "Bản giấy đã gửi kèm báo cáo, lưu tại Sở Nội vụ",
          "Văn bản đang được cơ quan cấp trên lưu giữ, đơn vị sẽ bổ sung bản sao");

  private final long seed;
  private final String unit;
  private final UnitFacts facts;
  private final int uploadedPercent;

  /** How many of a hundred sub-criteria the unit masters fully. */
  private final int quality;

  /**
   * An inventor for one unit.
   *
   * @param uploadedPercent of the documents asked for that are uploaded; why the others are not is
   *     explained
   */
  public Inventor(long seed, String unit, UnitFacts facts, int uploadedPercent) {
    this.seed = seed;
    this.unit = unit;
    this.facts = facts;
    this.uploadedPercent = uploadedPercent;
    this.quality = Draws.of(seed, unit, "quality").between(76, 96);
  }

  /** What the unit declares for one item; nothing for a bonus that it doesn't claim. */
  public Optional<Declaration> declare(Asked asked) {
    var draws = Draws.of(seed, unit, asked.code());
    if (asked.kind() == Asked.Kind.BONUS && !draws.chance(BONUS_PERCENT)) {
      return Optional.empty();
    }
    return Optional.of(declare(asked, draws));
  }

  /** What a council finds instead when it looks closer: mostly less. */
  public Declaration find(Asked asked) {
    var draws = Draws.of(seed, unit, asked.code(), "found by the council");
    return new Declaration(
        asked.code(), values(asked, draws, draws.between(20, 80)), false, null, 0);
  }

  private Map<String, Object> values(Asked asked, Draws draws, int aim) {
    var draft = new Draft(asked.inputs(), facts, draws);
    new Rules(draft).aim(asked.rule(), asked.maxPoints(), aim);
    asked.inputs().values().forEach(input -> complete(draft, input));
    return draft.values();
  }

  private Declaration declare(Asked asked, Draws draws) {
    if (asked.mayBeNotApplicable() && draws.chance(NOT_APPLICABLE_PERCENT)) {
      return new Declaration(
          asked.code(), Map.of(), true, "Đơn vị không phát sinh nhiệm vụ này trong năm", 0);
    }
    var values = values(asked, draws, aim(asked, draws));
    if (!asked.evidenceRequired() || draws.chance(uploadedPercent)) {
      int documents = asked.evidenceRequired() ? 1 : 0;
      return new Declaration(asked.code(), values, false, null, documents);
    }
    return new Declaration(asked.code(), values, false, draws.oneOf(REASONS), 0);
  }

  private int aim(Asked asked, Draws draws) {
    return switch (asked.kind()) {
      case SUB_CRITERION -> draws.chance(quality) ? 100 : draws.between(5, 95);
      case BONUS -> draws.oneOf(List.of(50, 100));
      case PENALTY -> draws.chance(95) ? 0 : 50;
    };
  }

  /** Fills what the rule's path didn't touch but the sheet asks for. */
  private static void complete(Draft draft, AskedInput input) {
    if (!input.required() || draft.values().containsKey(input.key())) {
      return;
    }
    switch (input.type()) {
      case "yesNo" -> draft.set(input.key(), true);
      case "choice" -> draft.set(input.key(), draft.draws().oneOf(input.options()));
      case "date" -> draft.set(input.key(), "2022-10-0" + draft.draws().between(1, 9));
      default ->
          draft.setNumber(
              input.key(), new BigDecimal(draft.draws().between(1, 9)), RoundingMode.HALF_UP);
    }
  }
}
