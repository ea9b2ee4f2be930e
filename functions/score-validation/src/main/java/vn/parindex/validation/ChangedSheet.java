package vn.parindex.validation;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose points may have changed: all that a stream record is asked for.
 *
 * @param round the round's code
 * @param unit the unit's code
 */
record ChangedSheet(String round, String unit) {

  private static final Pattern SHEET = Pattern.compile("SHEET#([^#]+)#([^#]+) (?:META|APPRAISAL)");
  private static final Pattern FACTS = Pattern.compile("ROUND#([^#]+) FACTS#([^#]+)");

  /**
   * The sheet that a record speaks of: the main item of a sheet or of its appraisal, or the facts
   * of its unit.
   *
   * @throws IllegalArgumentException if it speaks of no sheet
   */
  static ChangedSheet of(DynamodbStreamRecord record) {
    var keys = record.getDynamodb().getKeys();
    var key = text(keys.get("pk")) + " " + text(keys.get("sk"));
    for (var pattern : new Pattern[] {SHEET, FACTS}) {
      var matcher = pattern.matcher(key);
      if (matcher.matches()) {
        return new ChangedSheet(matcher.group(1), matcher.group(2));
      }
    }
    throw new IllegalArgumentException("The record speaks of no sheet: " + key);
  }

  private static String text(@Nullable AttributeValue value) {
    return value == null ? "" : value.getS();
  }
}
