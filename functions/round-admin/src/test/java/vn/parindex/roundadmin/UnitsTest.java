package vn.parindex.roundadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.roundadmin.Province.expect;

import java.util.Collections;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Repository;

class UnitsTest {

  private static final String ROUTE = "PUT /rounds/{round}/units";

  private final Province province = new Province();

  @BeforeEach
  void createRound() {
    expect(201, province.homeAffairs().callWith(Province.ROUND, "POST /rounds"));
  }

  @Test
  void unitsAreCountedByLevelAndShownInTheirOrder() {
    var saved = expect(200, province.homeAffairs().callWith(Province.UNITS, ROUTE, "2022"));

    assertThat(saved.json().toString()).isEqualTo("{\"huyen\":2,\"so\":2,\"tinh\":1,\"xa\":2}");
    var shown = province.homeAffairs().call("GET /rounds/{round}/units", "2022");
    assertThat(shown.version()).isEqualTo(saved.version()).isEqualTo(2);
    assertThat(shown.json().at("/units/1").toString())
        .isEqualTo(
            "{\"code\":\"SNV\",\"name\":\"Sở Nội vụ\",\"level\":\"so\",\"parent\":\"70\","
                + "\"validFrom\":\"2022-01-01\",\"validTo\":null}");
  }

  @Test
  void aCsvFileSaysTheSame() {
    var csv =
        """
        code,name,level,parent,validTo
        70,Tỉnh Bình Phước,tinh,,
        SNV,"Sở Nội vụ, Bình Phước",so,70,2022-12-31
        """;

    expect(200, csv(csv));

    var shown = province.homeAffairs().call("GET /rounds/{round}/units", "2022");
    assertThat(shown.json().at("/units/1").toString())
        .isEqualTo(
            "{\"code\":\"SNV\",\"name\":\"Sở Nội vụ, Bình Phước\",\"level\":\"so\",\"parent\":\"70\","
                + "\"validFrom\":\"2022-01-01\",\"validTo\":\"2022-12-31\"}");
  }

  @Test
  void theUnitsOfPlan288FitAsTheyAre() {
    var districts =
        """
        "levels": [{"code": "huyen", "name": {"vi": "Cấp huyện", "en": "Districts"},
          "runBy": "PROVINCE", "rankedWithin": ["PROVINCE"]},
        """;
    var round =
        Province.ROUND
            .replace("\"code\": \"2022\"", "\"code\": \"p288\"")
            .replace("\"levels\": [", districts);
    expect(201, province.homeAffairs().callWith(round, "POST /rounds"));
    var csv = Repository.text("infrastructure/rounds/plan-288/units.csv");

    var saved =
        province
            .homeAffairs()
            .with("Content-Type", "text/csv; charset=utf-8")
            .callWith(csv, ROUTE, "p288");

    assertThat(expect(200, saved).json().toString())
        .isEqualTo("{\"huyen\":11,\"so\":20,\"tinh\":1,\"xa\":111}");
  }

  @Test
  void everyWrongCellIsNamedByLineAndColumn() {
    var refused =
        csv(
            """
            code,name,level,parent,validFrom
            70,Tỉnh,tinh,,
            S V,"=cmd|'/c calc'!A0",so,70,2022-13-01
            "SKH",Sở Khoa học,so,70,,thừa
            """);

    assertThat(expect(400, refused).errors())
        .containsExactly(
            "dòng 3, cột code bad-format",
            "dòng 3, cột name unsafe-name",
            "dòng 3, cột validFrom not-a-day",
            "dòng 4, cột column6 unknown-member");
  }

  @Test
  void rulesOfTheDomainAreNamedByLineAndColumnToo() {
    var refused =
        csv(
            """
            code,name,level,parent

            A,Đơn vị A,so,
            B,Đơn vị B,so,C
            B,Đơn vị B,xa,
            """);

    assertThat(expect(400, refused).errors())
        .containsExactly(
            "dòng 4, cột parent unknown-parent",
            "dòng 5, cột code duplicate-code",
            "dòng 5, cột parent missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "code,name,level\nA,B,so\n",
        "code,name,level,parent,code\nA,B,so,,A\n",
        "mã,tên,cấp,cha\nA,B,so,\n",
        "code,name,level,parent\n",
        "code,name,level,parent\nA,\"B,so,\n"
      })
  void filesOfAnotherShapeAreRefused(String csv) {
    assertThat(expect(400, csv(csv)).errors()).isNotEmpty();
    assertThat(province.version()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", "\\t=1", "\\r=1"})
  void namesThatASpreadsheetWouldRunAreRefused(String name) {
    var body = Province.UNITS.replace("Sở Tư pháp", name);

    var refused = expect(400, province.homeAffairs().callWith(body, ROUTE, "2022"));

    assertThat(refused.errors()).containsExactly("/units/2/name unsafe-name");
    assertThat(
            province.homeAffairs().call("GET /rounds/{round}/units", "2022").json().path("units"))
        .isEmpty();
  }

  @Test
  void anOpenRoundKeepsItsUnitsButMayCorrectThem() {
    var open = new Province().withOpenRound();
    var without = Province.UNITS.replaceAll("\\{\"code\": \"STP\"[^}]*},", "");
    var renamed = Province.UNITS.replace("Sở Tư pháp", "Sở Tư pháp tỉnh");

    var refused = expect(409, open.homeAffairs().callWith(without, ROUTE, "2022"));

    assertThat(refused.problem()).isEqualTo("units-in-use");
    assertThat(refused.json().at("/units/0").asString()).isEqualTo("STP");
    expect(200, open.homeAffairs().callWith(renamed, ROUTE, "2022"));
  }

  @ParameterizedTest
  @ValueSource(ints = {4_000, 5_000})
  void theUnitsOfTheWholeCountryFit(int count) {
    var saved = callWithUnits(count, "Xã Đồng Tiến, huyện Đồng Phú, tỉnh Bình Phước");

    assertThat(expect(200, saved).json().path("so").asInt()).isEqualTo(count);
    var shown = province.homeAffairs().call("GET /rounds/{round}/units", "2022").json();
    assertThat(shown.path("units").size()).isEqualTo(count);
    assertThat(shown.path("units").path(count - 1).path("code").asString())
        .isEqualTo("A" + (count - 1));
  }

  @Test
  void oneUnitMoreThanFitIsRefusedByName() {
    var refused = callWithUnits(5_001, "Xã Đồng Tiến");

    assertThat(expect(400, refused).errors()).containsExactly("/units bad-list");
    assertThat(refused.json().at("/errors/0/messageEn").asString()).contains("5000");
    assertThat(province.version()).isEqualTo(1);
  }

  @Test
  void unitsThatAreTooLongAllTogetherAreRefusedWithTheLimit() {
    var random = new Random(1);
    var letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY";
    var name = new StringBuilder();
    random.ints(200, 0, letters.length()).forEach(at -> name.append(letters.charAt(at)));
    var names = name.chars().mapToObj(c -> (char) c).collect(Collectors.toList());

    var refused =
        callWithUnits(
            5_000,
            _ -> {
              Collections.shuffle(names, random);
              return names.stream().map(String::valueOf).collect(Collectors.joining());
            });

    assertThat(expect(413, refused).problem()).isEqualTo("units-too-large");
    assertThat(refused.json().path("maxPackedBytes").asInt()).isEqualTo(380_000);
    assertThat(province.version()).isEqualTo(1);
  }

  private Answer callWithUnits(int count, String name) {
    return callWithUnits(count, _ -> name);
  }

  private Answer callWithUnits(int count, IntFunction<String> name) {
    var units =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    "{\"code\": \"A%d\", \"name\": \"%s\", \"level\": \"so\"}"
                        .formatted(i, name.apply(i)))
            .collect(Collectors.joining(",", "{\"units\": [", "]}"));
    return province.homeAffairs().callWith(units, ROUTE, "2022");
  }

  private Answer csv(String csv) {
    return province.homeAffairs().with("Content-Type", "text/csv").callWith(csv, ROUTE, "2022");
  }
}
