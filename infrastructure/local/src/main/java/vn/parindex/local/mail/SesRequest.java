package vn.parindex.local.mail;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of a request of the Query protocol; those that nobody read are refused. */
final class SesRequest {
  private final Map<String, String> unread = new LinkedHashMap<>();

  static SesRequest of(String form) throws SesRefused {
    SesRequest request = new SesRequest();
    for (String pair : form.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals < 0) {
        throw new SesRefused("MalformedQueryString", "No value: " + pair);
      }
      request.unread.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
    }
    return request;
  }

  private static String decoded(String text) throws SesRefused {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new SesRefused("MalformedQueryString", "Not encoded as a form: " + text);
    }
  }

  Optional<String> optional(String name) {
    return Optional.ofNullable(unread.remove(name));
  }

  String required(String name) throws SesRefused {
    return optional(name)
        .orElseThrow(() -> new SesRefused("ValidationError", "Missing parameter " + name));
  }

  /** The members of a list, {@code name.member.1} and on. */
  List<String> members(String name) {
    List<String> members = new ArrayList<>();
    Optional<String> next = optional(name + ".member.1");
    while (next.isPresent()) {
      members.add(next.get());
      next = optional(name + ".member." + (members.size() + 1));
    }
    return members;
  }

  /** A new parameter cannot change SES and pass unnoticed here. */
  void refuseRest() throws SesRefused {
    if (!unread.isEmpty()) {
      throw new SesRefused(
          "ValidationError",
          "Not understood by the local platform: " + String.join(", ", unread.keySet()));
    }
  }
}
