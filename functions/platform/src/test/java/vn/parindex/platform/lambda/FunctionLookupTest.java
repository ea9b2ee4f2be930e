package vn.parindex.platform.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.function.context.FunctionRegistration;
import vn.parindex.platform.settings.Settings;

class FunctionLookupTest {

  private static final Settings SETTINGS = new Settings(Map.of("GREETING", "Xin chào"));

  /** Two functions, of which only the one asked for may be built. */
  public static final class Greetings implements FunctionModule {

    @Override
    public FunctionRegistration<?> function(String definition, Settings settings) {
      return switch (definition) {
        case "greet" -> {
          Function<Instant, String> greet = time -> settings.required("GREETING") + " " + time;
          yield Registrations.of(definition, Instant.class, String.class, greet);
        }
        case "retry" -> {
          Function<DynamodbEvent, StreamsEventResponse> retry =
              event -> new StreamsEventResponse(List.of());
          yield Registrations.of(
              definition, DynamodbEvent.class, StreamsEventResponse.class, retry);
        }
        default -> throw new IllegalArgumentException("No function " + definition);
      };
    }
  }

  @Test
  void theFunctionOfTheTemplateIsFoundAndGetsTheEventAsItIs() {
    Function<Instant, String> greet = find("greet");

    assertThat(greet.apply(Instant.EPOCH)).isEqualTo("Xin chào 1970-01-01T00:00:00Z");
  }

  @Test
  void aStreamFunctionAnswersWithTheRecordsToTryAgain() {
    Function<DynamodbEvent, StreamsEventResponse> retry = find("retry");

    assertThat(retry.apply(new DynamodbEvent()).getBatchItemFailures()).isEmpty();
  }

  @Test
  void anUnknownFunctionIsRefusedAtStart() {
    assertThatThrownBy(() -> find("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing");
  }

  @Test
  void aClassThatIsNoModuleIsRefusedAtStart() {
    assertThatThrownBy(() -> FunctionLookup.find("java.lang.Object", "greet", SETTINGS))
        .isInstanceOf(ClassCastException.class);
  }

  private static <I, O> Function<I, O> find(String definition) {
    return FunctionLookup.find(Greetings.class.getName(), definition, SETTINGS);
  }
}
