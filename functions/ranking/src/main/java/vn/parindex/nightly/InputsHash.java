package vn.parindex.nightly;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.json.Json;
import vn.parindex.ranking.ClassTable;
import vn.parindex.ranking.RankingPolicy;
import vn.parindex.ranking.RankingScope;

/** The fingerprint of a ranking's inputs: equal hashes, equal rankings. */
final class InputsHash {

  private record Inputs(
      String criteriaSet,
      RankingPolicy policy,
      ClassTable classes,
      List<RankingScope> scopes,
      List<Versions> units) {}

  private record Versions(
      String unit,
      @Nullable String parent,
      long sheetVersion,
      long factsVersion,
      @Nullable Instant closesAt,
      @Nullable Long appraisalVersion) {}

  private InputsHash() {}

  /** SHA-256 in hex over criteria set, policy, classes, and every unit with its versions. */
  static String of(LevelInput input) {
    var inputs =
        new Inputs(
            input.setDocument(),
            input.round().rankingPolicy(),
            input.round().classTable(),
            input.level().rankings(),
            input.units().stream().map(InputsHash::versions).toList());
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(Json.write(inputs).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static Versions versions(UnitInput input) {
    return new Versions(
        input.unit().code(),
        input.unit().parent(),
        input.sheetVersion(),
        input.factsVersion(),
        input.closesAt(),
        input.appraisalVersion());
  }
}
