package vn.parindex.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a token that is otherwise good. */
class JwtAuthorizerTest {

  private static final String ISSUER = "https://accounts.example.vn";
  private static final RSAKey KEY = key();
  private final JwtAuthorizer authorizer =
      new JwtAuthorizer(
          ISSUER, List.of("web"), new ImmutableJWKSet<>(new JWKSet(KEY.toPublicJWK())));

  @Test
  void aGoodTokenNamesTheCaller() {
    assertThat(authorizer.verify("Bearer " + signed(good().build()))).isPresent();
  }

  @Test
  void anExpiredOneIsRefusedWithoutASecondOfGrace() {
    var expired = good().expirationTime(Date.from(Instant.now().minusSeconds(1))).build();

    assertRefused(signed(expired));
  }

  @Test
  void oneWithoutExpiryOrNotYetValidIsRefused() {
    assertRefused(signed(good().expirationTime(null).build()));
    assertRefused(
        signed(good().notBeforeTime(Date.from(Instant.now().plus(Duration.ofHours(1)))).build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "https://accounts.example.vn/", ""})
  void anotherIssuerIsRefused(String issuer) {
    assertRefused(signed(good().issuer(issuer).build()));
  }

  @Test
  void anotherAudienceIsRefusedAndNoAudienceToo() {
    assertRefused(signed(good().audience("mobile").build()));
    assertRefused(signed(good().audience((String) null).build()));
  }

  @Test
  void theAlgorithmNoneIsRefused() {
    assertRefused(new PlainJWT(good().build()).serialize());
  }

  @Test
  void thePublicKeyAsASharedSecretIsRefused() throws JOSEException {
    var secret = KEY.toRSAPublicKey().getEncoded();

    assertRefused(token(JWSAlgorithm.HS256, new MACSigner(secret), good().build()));
  }

  @Test
  void anotherAlgorithmOfTheRightKeyIsRefused() throws JOSEException {
    assertRefused(token(JWSAlgorithm.RS512, new RSASSASigner(KEY), good().build()));
  }

  @Test
  void anotherKeyUnderTheSameNameIsRefused() throws JOSEException {
    assertRefused(token(JWSAlgorithm.RS256, new RSASSASigner(key()), good().build()));
  }

  private void assertRefused(String token) {
    assertThat(authorizer.verify("Bearer " + token)).isEmpty();
  }

  private static JWTClaimsSet.Builder good() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience("web")
        .subject("snv.canbo")
        .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))));
  }

  private static String signed(JWTClaimsSet claims) {
    try {
      return token(JWSAlgorithm.RS256, new RSASSASigner(KEY), claims);
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private static String token(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims)
      throws JOSEException {
    var jwt = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("k").build(), claims);
    jwt.sign(signer);
    return jwt.serialize();
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("k").generate();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }
}
