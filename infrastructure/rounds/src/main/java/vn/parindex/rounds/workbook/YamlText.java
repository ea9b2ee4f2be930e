package vn.parindex.rounds.workbook;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * YAML in which every scalar stays the text that its author wrote: {@code 0.50} is not a number and
 * {@code 2022-12-09} not a day.
 */
final class YamlText {

  private static final LoadSettings LOAD =
      LoadSettings.builder().setSchema(new FailsafeSchema()).build();
  private static final DumpSettings ONE_LINE =
      DumpSettings.builder()
          .setSchema(new FailsafeSchema())
          .setDefaultFlowStyle(FlowStyle.FLOW)
          .setWidth(Integer.MAX_VALUE)
          .build();

  private YamlText() {}

  /** Mappings, lists and texts. */
  static @Nullable Object parse(String yaml) {
    return new Load(LOAD).loadFromString(yaml);
  }

  /** The same on one line. */
  static String oneLine(Object value) {
    return new Dump(ONE_LINE).dumpToString(value).strip();
  }
}
