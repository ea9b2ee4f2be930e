package vn.parindex.local.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Verifies signature, issuer, audience and expiry of a token as API Gateway's JWT authorizer does.
 * Expiry is by the machine's clock: the platform's clock is for business time only.
 */
final class JwtAuthorizer {
  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
  private final Set<String> audience;

  JwtAuthorizer(String issuer, List<String> audience, JWKSource<SecurityContext> keys) {
    this.audience = Set.copyOf(audience);
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
    DefaultJWTClaimsVerifier<SecurityContext> claims =
        new DefaultJWTClaimsVerifier<>(
            new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("exp", "sub"));
    claims.setMaxClockSkew(0);
    processor.setJWTClaimsSetVerifier(claims);
  }

  /** The caller, or empty if the header holds no token that may be trusted. */
  Optional<Caller> verify(String authorizationHeader) {
    String token = authorizationHeader.replaceFirst("^(?i)Bearer +", "").strip();
    try {
      JWTClaimsSet claims = processor.process(token, null);
      return isForUs(claims) ? Optional.of(caller(claims)) : Optional.empty();
    } catch (ParseException | BadJOSEException | JOSEException e) {
      // A token that cannot be read or verified is what this method is asked about.
      return Optional.empty();
    }
  }

  /** Cognito's access tokens name their client in client_id and have no audience. */
  private boolean isForUs(JWTClaimsSet claims) {
    boolean byAudience =
        Optional.ofNullable(claims.getAudience()).orElse(List.of()).stream()
            .anyMatch(audience::contains);
    return byAudience || audience.contains(String.valueOf(claims.getClaim("client_id")));
  }

  private static Caller caller(JWTClaimsSet claims) {
    Map<String, String> texts = new TreeMap<>();
    claims.getClaims().forEach((name, value) -> texts.put(name, text(value)));
    return new Caller(texts);
  }

  private static String text(Object value) {
    return switch (value) {
      case Date date -> String.valueOf(date.toInstant().getEpochSecond());
      case Collection<?> list ->
          list.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"));
      default -> String.valueOf(value);
    };
  }
}
