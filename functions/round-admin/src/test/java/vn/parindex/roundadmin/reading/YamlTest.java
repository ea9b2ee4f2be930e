package vn.parindex.roundadmin.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.notation.Fault;
import vn.parindex.notation.Node;
import vn.parindex.notation.Reading;
import vn.parindex.platform.files.Yaml;
import vn.parindex.platform.round.JsonTree;

class YamlTest {

  @Test
  void readsATreeWithThePlaceOfEveryNode() {
    var root = (Node.Mapping) read("code: so-2022\nname: {vi: Bộ, en: Set}\nlist:\n  - 1.10\n");

    assertThat(JsonTree.json(root))
        .hasToString(
            "{\"code\":\"so-2022\",\"name\":{\"vi\":\"Bộ\",\"en\":\"Set\"},\"list\":[\"1.10\"]}");
    assertThat(root.entries().get(1).location().words().vi()).isEqualTo("dòng 2, cột 1");
    assertThat(
            ((Node.Sequence) root.entries().get(2).value())
                .items()
                .getFirst()
                .location()
                .words()
                .en())
        .isEqualTo("line 4, column 5");
  }

  @Test
  void onlyABareNullIsEmpty() {
    assertThat(JsonTree.json(read("a:\nb: ~\nc: null\nd: 'null'\ne: ''\n")))
        .hasToString("{\"a\":\"\",\"b\":\"\",\"c\":\"\",\"d\":\"null\",\"e\":\"\"}");
  }

  @Test
  void keepsKeysThatComeTwiceForTheNotationToName() {
    assertThat(((Node.Mapping) read("a: 1\na: 2\n")).entries()).hasSize(2);
  }

  @Test
  void aByteOrderMarkDoesNotHurt() {
    assertThat(JsonTree.json(read("\uFEFFa: 1"))).hasToString("{\"a\":\"1\"}");
  }

  @Test
  void namesEveryAnchorAliasAndTag() {
    assertThat(
            faults(
                """
                a: &x [1]
                b: *x
                c: !!java.net.URL ["http://127.0.0.1"]
                ? [k]
                : v
                """))
        .containsExactly(
            "dòng 1, cột 4 NOT_ALLOWED",
            "dòng 2, cột 4 NOT_ALLOWED",
            "dòng 3, cột 4 NOT_ALLOWED",
            "dòng 4, cột 3 WRONG_KIND");
  }

  @Test
  void aBombOfAliasesIsOnlyReadNeverUnfolded() {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 60; i++) {
      var alias = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s, %s, %s, %s]\n".formatted(i, i, alias, alias, alias, alias));
    }

    assertThat(faults(bomb.toString()))
        .hasSize(60 + 59 * 4)
        .allMatch(f -> f.contains("NOT_ALLOWED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void deepNestingEndsEarly(String opening) {
    assertThat(faults(opening.repeat(100_000))).singleElement().asString().contains("TOO_LARGE");
  }

  @Test
  void manyNodesEndEarly() {
    assertThat(faults("[" + "1,".repeat(200_000) + "1]"))
        .singleElement()
        .asString()
        .contains("TOO_LARGE");
  }

  @Test
  void aHugeFileIsRefusedUnread() {
    assertThat(faults("a: " + "x".repeat(1024 * 1024))).containsExactly("tệp / file TOO_LARGE");
    assertThat(faults("# " + "x".repeat(5 * 1024 * 1024))).containsExactly("tệp / file TOO_LARGE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# only a comment",
        "a: [1",
        "a: 'x",
        "a: b: c",
        "\ta: 1",
        "a: \u0001",
        "%YAML x"
      })
  void brokenFilesAreMalformed(String yaml) {
    assertThat(faults(yaml)).singleElement().asString().endsWith("MALFORMED");
  }

  @Test
  void theLineOfASyntaxErrorIsNamed() {
    assertThat(faults("a: 1\nb: [2\nc: 3\n")).singleElement().asString().startsWith("dòng 3, cột");
  }

  @Test
  void twoDocumentsAreOneTooMany() {
    assertThat(faults("a: 1\n---\nb: 2\n")).containsExactly("dòng 2, cột 1 NOT_ALLOWED");
  }

  @Test
  void onlyUtf8IsText() {
    var utf16 = "a: Bộ".getBytes(StandardCharsets.UTF_16);

    assertThat(Yaml.read(utf16)).isInstanceOf(Reading.Refused.class);
    assertThat(Yaml.read(new byte[] {(byte) 0xC0, (byte) 0xAF}))
        .isInstanceOf(Reading.Refused.class);
  }

  private static Node read(String yaml) {
    return switch (Yaml.read(yaml.getBytes(StandardCharsets.UTF_8))) {
      case Reading.Read<Node>(var node) -> node;
      case Reading.Refused<Node>(var faults) -> throw new AssertionError(faults);
    };
  }

  private static List<String> faults(String yaml) {
    return switch (Yaml.read(yaml.getBytes(StandardCharsets.UTF_8))) {
      case Reading.Read<Node>(var node) -> throw new AssertionError("read: " + node);
      case Reading.Refused<Node>(var faults) -> faults.stream().map(YamlTest::words).toList();
    };
  }

  private static String words(Fault fault) {
    return fault.location().words().vi() + " " + fault.code();
  }
}
