package vn.parindex.local.mail;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What SES does with the two ways of sending a message. */
final class Sending {
  private static final int MOST_RECIPIENTS = 50;
  private static final int MOST_BYTES = 10 * 1024 * 1024;

  private final Mailbox mailbox;
  private final Set<String> configurationSets;
  private final InstantSource clock;

  Sending(Mailbox mailbox, Set<String> configurationSets, InstantSource clock) {
    this.mailbox = mailbox;
    this.configurationSets = Set.copyOf(configurationSets);
    this.clock = clock;
  }

  ReceivedMail sendRaw(SesRequest request) throws SesRefused, IOException {
    byte[] raw = decoded(request.required("RawMessage.Data"));
    Mime.Parsed parsed = Mime.parse(raw);
    List<String> destinations = addresses(request.members("Destinations"));
    String from = Mime.address(request.optional("Source").orElse(parsed.from()));
    Optional<String> set = configurationSet(request);
    request.refuseRest();
    return accepted(
        from, destinations.isEmpty() ? parsed.recipients() : destinations, set, parsed, raw);
  }

  ReceivedMail sendSimple(SesRequest request) throws SesRefused, IOException {
    String from = request.required("Source");
    List<String> to = new ArrayList<>();
    for (String kind : List.of("To", "Cc", "Bcc")) {
      to.addAll(request.members("Destination." + kind + "Addresses"));
    }
    byte[] raw =
        Mime.simple(
            from,
            to,
            text(request, "Message.Subject"),
            text(request, "Message.Body.Text"),
            text(request, "Message.Body.Html"));
    Optional<String> set = configurationSet(request);
    request.refuseRest();
    return accepted(Mime.address(from), addresses(to), set, Mime.parse(raw), raw);
  }

  private static String text(SesRequest request, String name) throws SesRefused {
    String charset = request.optional(name + ".Charset").orElse("UTF-8");
    if (!charset.equalsIgnoreCase("UTF-8")) {
      throw new SesRefused("ValidationError", name + ".Charset " + charset + " is not understood");
    }
    return request.optional(name + ".Data").orElse("");
  }

  private static byte[] decoded(String base64) throws SesRefused {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new SesRefused("InvalidParameterValue", "RawMessage.Data is not base64");
    }
  }

  private static List<String> addresses(List<String> texts) throws SesRefused {
    List<String> addresses = new ArrayList<>();
    for (String text : texts) {
      addresses.add(Mime.address(text));
    }
    return addresses;
  }

  private Optional<String> configurationSet(SesRequest request) throws SesRefused {
    Optional<String> name = request.optional("ConfigurationSetName");
    if (name.isPresent() && !configurationSets.contains(name.get())) {
      throw new SesRefused(
          "ConfigurationSetDoesNotExist", "Configuration set " + name.get() + " does not exist.");
    }
    return name;
  }

  private ReceivedMail accepted(
      String from, List<String> to, Optional<String> set, Mime.Parsed parsed, byte[] raw)
      throws SesRefused {
    if (to.isEmpty() || to.size() > MOST_RECIPIENTS) {
      throw new SesRefused("InvalidParameterValue", "Recipient count is not 1 to 50: " + to.size());
    }
    if (raw.length > MOST_BYTES) {
      throw new SesRefused("InvalidParameterValue", "Message length is more than 10485760 bytes");
    }
    ReceivedMail mail =
        new ReceivedMail(
            UUID.randomUUID().toString(), clock.instant(), from, to, set, parsed.content());
    mailbox.add(mail);
    return mail;
  }
}
