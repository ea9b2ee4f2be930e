package vn.parindex.submission;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.parindex.evidence.EvidenceType;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;

/** What a browser does with evidence files. */
public final class Uploads {

  private Uploads() {}

  /** Announces a PDF of these bytes for a sub-criterion. */
  public static Answer announce(Api api, byte[] content, String subCriterion) {
    return announce(api, body(content, subCriterion, EvidenceType.PDF, "Báo cáo.pdf", null));
  }

  public static Answer announce(Api api, String body) {
    return api.callWith(body, "POST " + Round2022.EVIDENCE, Round2022.CODE, Round2022.UNIT);
  }

  public static String body(
      byte[] content,
      String subCriterion,
      EvidenceType type,
      String fileName,
      @Nullable String replaces) {
    var body = new TreeMap<String, Object>();
    body.put("subCriterion", subCriterion);
    body.put("fileName", fileName);
    body.put("contentType", type.mediaType());
    body.put("length", content.length);
    body.put("sha256", sha256(content));
    if (replaces != null) {
      body.put("replaces", replaces);
    }
    return Json.write(body);
  }

  /** Calls {@code POST .../evidence/{evidence}/<action>}. */
  public static Answer act(Api api, String action, String id) {
    return act(api, action, id, "");
  }

  public static Answer act(Api api, String action, String id, String body) {
    return api.callWith(
        body,
        "POST " + Round2022.EVIDENCE + "/{evidence}/" + action,
        Round2022.CODE,
        Round2022.UNIT,
        id);
  }

  /** Uploads as the announcement's answer says; gives the HTTP status. */
  public static int put(Answer announced, byte[] content) {
    var upload = announced.json().path("upload");
    return put(upload.path("url").asString(), headers(upload), content);
  }

  public static int put(String url, Map<String, String> headers, byte[] content) {
    var request = HttpRequest.newBuilder(URI.create(url));
    headers.forEach(request::setHeader);
    return send(request.PUT(HttpRequest.BodyPublishers.ofByteArray(content)).build()).statusCode();
  }

  public static HttpResponse<byte[]> get(String url) {
    return send(HttpRequest.newBuilder(URI.create(url)).GET().build());
  }

  public static Map<String, String> headers(JsonNode upload) {
    var headers = new TreeMap<String, String>();
    upload
        .path("headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asString()));
    return headers;
  }

  public static String id(Answer announced) {
    return announced.json().path("id").asString();
  }

  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By a connection of its own: S3 closes one on which it refused an upload before its end. */
  private static HttpResponse<byte[]> send(HttpRequest request) {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
