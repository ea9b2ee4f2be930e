package vn.parindex.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.problem.ProblemException;

class IdentityTest {

  @Test
  void theUsernameOfTheTokenCountsBeforeItsSubject() {
    var identity = Identity.ofClaims(Map.of("sub", "1f0c", "username", "snv.canbo"));

    assertThat(identity.username()).isEqualTo("snv.canbo");
  }

  @Test
  void groupsComeAsTheGatewayWritesLists() {
    var identity =
        Identity.ofClaims(Map.of("sub", "quantri", "cognito:groups", "[system-admin other]"));

    assertThat(identity.groups()).containsExactlyInAnyOrder("system-admin", "other");
  }

  @Test
  void aTokenWithoutASubjectIsNobody() {
    assertThatThrownBy(() -> Identity.ofClaims(Map.of())).isInstanceOf(ProblemException.class);
  }
}
