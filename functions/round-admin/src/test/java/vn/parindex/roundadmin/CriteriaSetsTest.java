package vn.parindex.roundadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.roundadmin.Province.expect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Repository;

class CriteriaSetsTest {

  private static final String ROUTE = "PUT /rounds/{round}/criteria-sets/{level}";
  private static final String DRY_RUN = ROUTE + "?dryRun=true";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Path SAMPLES = Repository.root().resolve("infrastructure/rounds/plan-288");

  private final Province province = new Province().withDraft();

  @Test
  void aDryRunCountsAndChangesNothing() throws IOException {
    long version = province.version();

    var tried = expect(200, yaml(Files.readString(SAMPLES.resolve("criteria-so.yaml")), DRY_RUN));

    assertThat(tried.json().path("code").asString()).isEqualTo("so-2022");
    assertThat(tried.json().path("fields").asInt()).isEqualTo(8);
    assertThat(tried.json().path("subCriteria").asInt()).isGreaterThanOrEqualTo(60);
    assertThat(tried.json().path("maxPoints").asInt()).isEqualTo(100);
    assertThat(tried.json().path("dryRun").asBoolean()).isTrue();
    assertThat(province.version()).isEqualTo(version);
    assertThat(stored("so").json().path("code").asString()).isEqualTo("nho");
  }

  @ParameterizedTest
  @ValueSource(strings = {"so", "huyen", "xa"})
  void theSampleSetsOfPlan288AreImported(String set) throws IOException {
    expect(200, yaml(Files.readString(SAMPLES.resolve("criteria-" + set + ".yaml")), ROUTE));

    assertThat(stored("so").json().path("code").asString()).isEqualTo(set + "-2022");
  }

  @Test
  void theWorkbookIsImportedAsTheYamlIs() throws IOException {
    expect(200, xlsx(Files.readAllBytes(SAMPLES.resolve("criteria-so.xlsx")), ROUTE));

    assertThat(stored("so").json().at("/fields/0/criteria/0/subCriteria/0/code").asString())
        .isEqualTo("1.1.1");
    assertThat(stored("xa").json().path("code").asString()).isEqualTo("nho");
  }

  @Test
  void everyFaultOfYamlIsNamedByLineAndColumn() {
    var wrong =
        Province.CRITERIA
            .replace("maxPoints: 4", "maxPoints: 5")
            .replace("code: \"3.1.2\"", "code: \"3.1.1\"")
            .replace("when: ok", "when: nope");

    var refused = expect(400, yaml(wrong, DRY_RUN));

    assertThat(refused.errors())
        .allMatch(error -> error.matches("dòng \\d+, cột \\d+ [a-z-]+"))
        .contains("dòng 4, cột 12 points-do-not-add-up")
        .anyMatch(error -> error.endsWith("unknown-input"))
        .anyMatch(error -> error.endsWith("duplicate-code"));
    assertThat(refused.json().at("/errors/0/message").asString()).isNotBlank();
    assertThat(refused.json().at("/errors/0/messageEn").asString()).isNotBlank();
  }

  @Test
  void aWrongImportChangesNothing() {
    long version = province.version();

    expect(400, yaml("code: x", ROUTE));

    assertThat(province.version()).isEqualTo(version);
    assertThat(stored("so").json().path("code").asString()).isEqualTo("nho");
  }

  @Test
  void aSetIsImmutableOnceItsRoundIsOpen() {
    expect(
        200,
        province
            .homeAffairs()
            .onVersion(province.version())
            .call("POST /rounds/{round}/open", "2022"));
    var before = stored("so").json();

    var refused = expect(409, yaml(Province.CRITERIA.replace("nho", "khac"), ROUTE));

    assertThat(refused.problem()).isEqualTo("criteria-set-immutable");
    expect(409, yaml(Province.CRITERIA.replace("nho", "khac"), DRY_RUN));
    assertThat(stored("so").json()).isEqualTo(before);
  }

  @Test
  void otherFilesAreRefused() {
    var pdf = "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(expect(400, xlsx(pdf, ROUTE)).errors()).containsExactly("tệp / file malformed");
    expect(415, province.homeAffairs().callWith(Province.CRITERIA, ROUTE, "2022", "so"));
    expect(
        415,
        province
            .homeAffairs()
            .with("Content-Type", "text/html")
            .callWith(Province.CRITERIA, ROUTE, "2022", "so"));
  }

  @Test
  void unknownLevelsAndFlagsAreRefused() {
    expect(404, yaml(Province.CRITERIA, ROUTE, "tinh"));
    expect(
        404, province.homeAffairs().call("GET /rounds/{round}/criteria-sets/{level}", "2022", "x"));
    assertThat(expect(400, yaml(Province.CRITERIA, ROUTE + "?dryRun=maybe")).errors())
        .containsExactly("dryRun wrong-type");
  }

  @Test
  void aHugeSetIsRefused() {
    var huge = Province.CRITERIA.replace("name: Kế hoạch", "name: " + "Kế".repeat(300_000));

    assertThat(yaml(huge, ROUTE).status()).isEqualTo(400);
    assertThat(
            province
                .homeAffairs()
                .with("Content-Type", "application/yaml")
                .callWith("#".repeat(5 * 1024 * 1024 + 1), ROUTE, "2022", "so")
                .status())
        .isEqualTo(413);
  }

  private Answer yaml(String text, String route) {
    return yaml(text, route, "so");
  }

  private Answer yaml(String text, String route, String level) {
    return province
        .homeAffairs()
        .with("Content-Type", "application/yaml; charset=utf-8")
        .callWith(text, route, "2022", level);
  }

  private Answer xlsx(byte[] file, String route) {
    return province
        .homeAffairs()
        .with("Content-Type", XLSX)
        .callWithBytes(file, route, "2022", "so");
  }

  private Answer stored(String level) {
    return province.homeAffairs().call("GET /rounds/{round}/criteria-sets/{level}", "2022", level);
  }
}
