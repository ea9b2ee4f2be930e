package vn.parindex.replay.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingCsvTest {

  @Test
  void a_row_has_its_columns_in_order_with_decimal_points_and_quotes_where_needed() {
    var row =
        new RankingRow(
            1,
            "STP",
            "Sở \"Tư pháp\", tỉnh",
            "70",
            new BigDecimal("60.50"),
            new BigDecimal("1.50"),
            new BigDecimal("58.25"),
            new BigDecimal("62.00"),
            new BigDecimal("98.00"),
            new BigDecimal("63.27"),
            "Yếu");
    assertThat(RankingCsv.text(List.of(row)))
        .isEqualTo(
            """
            rank,unitCode,unitName,parentCode,selfPoints,surveyPoints,appraisedPoints,totalPoints,maxPoints,indexPercent,classification
            1,STP,"Sở ""Tư pháp"", tỉnh",70,60.50,1.50,58.25,62.00,98.00,63.27,Yếu
            """);
  }
}
