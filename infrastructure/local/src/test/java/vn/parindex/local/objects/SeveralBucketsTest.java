package vn.parindex.local.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import vn.parindex.local.template.Template;
import vn.parindex.local.template.TemplateRefused;

/** S3Proxy has one CORS policy; a template has several buckets. */
class SeveralBucketsTest {

  @Test
  void aBucketWithoutAPolicyStandsBesideOneThatHasSome() throws IOException {
    try (var store = open(bucket("evidence", "https://a.example.vn"), bucket("published", null))) {
      assertThat(store.uri().getPort()).isPositive();
    }
  }

  @Test
  void twoBucketsWithDifferentPoliciesAreRefused() {
    assertThatThrownBy(
            () ->
                open(
                    bucket("evidence", "https://a.example.vn"),
                    bucket("published", "https://b.example.vn")))
        .isInstanceOf(TemplateRefused.class);
  }

  private static ObjectStore open(Template.Bucket... buckets) throws IOException {
    return new ObjectStore(
        0,
        Optional.empty(),
        List.of(buckets),
        AwsBasicCredentials.create("local", "local-secret"),
        _ -> {});
  }

  private static Template.Bucket bucket(String name, @Nullable String origin) {
    return new Template.Bucket(
        name,
        true,
        Optional.ofNullable(origin)
            .map(o -> new Template.Cors(List.of(o), List.of("GET"), List.of("content-type"))));
  }
}
