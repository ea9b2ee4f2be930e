package vn.parindex.reference;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.parindex.platform.settings.Settings;
import vn.parindex.roundadmin.RoundAdminFunctions;

/** The same use cases as {@code round-admin}, hosted by Boot and {@code FunctionInvoker}. */
@SpringBootApplication
public class ReferenceApplication {

  /** Only for Boot; Lambda starts {@code FunctionInvoker}. */
  public static void main(String[] args) {
    SpringApplication.run(ReferenceApplication.class, args);
  }

  /** The function of {@code round-admin}, as a bean. */
  @Bean
  @SuppressWarnings("unchecked")
  public Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> roundAdminApi() {
    return (Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>)
        new RoundAdminFunctions().function("roundAdminApi", Settings.ofProcess()).getTarget();
  }
}
