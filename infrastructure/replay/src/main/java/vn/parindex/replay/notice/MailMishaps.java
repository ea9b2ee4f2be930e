package vn.parindex.replay.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.http.Api;
import vn.parindex.replay.http.Controls;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.play.Company;
import vn.parindex.replay.play.UnitUnderPlay;

/**
 * What can go wrong with mail, after the year is over, with the functions as they are deployed: a
 * message bounces, SES throttles, SES takes a message and does not answer.
 */
public final class MailMishaps {

  private final Controls controls;
  private final Session homeAffairs;
  private final Company company;
  private final Session nobody;
  private final UnitUnderPlay unit;
  private final List<String> objections = new ArrayList<>();

  public MailMishaps(
      Controls controls, Api api, Session homeAffairs, Company company, UnitUnderPlay unit) {
    this.controls = controls;
    this.homeAffairs = homeAffairs;
    this.company = company;
    this.nobody = api.anonymous();
    this.unit = unit;
  }

  /** Lets everything go wrong once; returns what was not as it should be. */
  public List<String> objections() {
    bounce();
    throttle();
    noAnswer();
    calendarLink();
    controls.mailFaults(Map.of());
    return List.copyOf(objections);
  }

  /** The address is marked, those concerned are told, and it gets nothing more. */
  private void bounce() {
    var officer = recipient(bulk("thu-1", "UNIT_OFFICER"));
    var address = addressOf(officer);
    controls.mailFaults(Map.of("bounce", List.of(address)));
    bulk("thu-2", "UNIT_OFFICER");
    require(inbox(unit.officer()).contains("bị trả lại"), "the unit's coordinator was not told");
    require(inbox(homeAffairs).contains("bị trả lại"), "Home Affairs was not told");
    controls.mailFaults(Map.of());
    long before = mailsTo(address);
    bulk("thu-3", "UNIT_OFFICER");
    require(mailsTo(address) == before, "mail went to an address from which mail came back");
    require(state("thu-3").equals("NOT_MAILED"), "thu-3 is " + state("thu-3"));
    require(inbox(unit.officer()).contains("Thông báo thu-3"), "the inbox lacks a notice");
  }

  /** The run waits and tries again. */
  private void throttle() {
    controls.mailFaults(Map.of("throttle", 3));
    bulk("thu-4", "UNIT_LEADER");
    require(state("thu-4").equals("SENT"), "thu-4 is " + state("thu-4"));
  }

  /** What may have been sent is on the list, and a person sends it again, once. */
  private void noAnswer() {
    controls.mailFaults(Map.of("timeOut", 1));
    var address = addressOf(recipient(bulk("thu-5", "UNIT_LEADER")));
    require(state("thu-5").equals("UNKNOWN"), "thu-5 is " + state("thu-5"));
    long before = mailsTo(address);
    var id = entry("thu-5").path("id").asString();
    var resend = homeAffairs.post(notices() + "/" + id + "/resend").sendPatiently().expect(200);
    require(resend.json().path("state").asString().equals("SENT"), "resent: " + resend.text());
    require(mailsTo(address) == before + 1, "a person's decision sends once");
    homeAffairs.post(notices() + "/" + id + "/resend").sendPatiently().expect(409);
  }

  /** A calendar program reads by the secret link until it is revoked. */
  private void calendarLink() {
    var leader = company.of(unit.code(), "UNIT_LEADER");
    var link = leader.post("/me/calendar-link").send().expect(201).json().get("path").asString();
    require(nobody.get(link).expect(200).text().startsWith("BEGIN:VCALENDAR"), "no calendar");
    leader.call("DELETE", "/me/calendar-link").send().expect(204);
    nobody.get(link).expect(404);
  }

  private JsonNode bulk(String code, String role) {
    var words = Json.object().put("vi", "Thông báo " + code).put("en", "Notice " + code);
    var body = Json.object();
    body.set("subject", words);
    body.set("text", words.deepCopy());
    var to = body.putObject("to");
    to.putArray("roles").add(role);
    to.putArray("units").add(unit.code());
    var path = "/rounds/" + unit.round() + "/bulk-notices";
    var preview = homeAffairs.post(path + "/preview").json(body).send().expect(200).json();
    body.put("code", code).put("fingerprint", preview.get("fingerprint").asString());
    homeAffairs.post(path).json(body).sendPatiently().expect(202);
    controls.awaitIdle();
    return preview;
  }

  private static String recipient(JsonNode preview) {
    return preview.at("/recipients/0/account").asString();
  }

  private String addressOf(String account) {
    var accounts = homeAffairs.get("/accounts").expect(200).json();
    return accounts.findParents("username").stream()
        .filter(one -> one.get("username").asString().equals(account))
        .map(one -> one.get("email").asString())
        .findFirst()
        .orElseThrow();
  }

  private String notices() {
    return "/rounds/" + unit.round() + "/notices";
  }

  private JsonNode entry(String code) {
    var path = notices() + "?milestone=bulk/" + code;
    return homeAffairs.get(path).expect(200).json().at("/notices/0");
  }

  private String state(String code) {
    return entry(code).path("state").asString();
  }

  private static String inbox(Session person) {
    return person.get("/me/notices").expect(200).text();
  }

  private long mailsTo(String address) {
    return controls
        .mailbox()
        .valueStream()
        .filter(mail -> mail.get("to").get(0).asString().equals(address))
        .count();
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      objections.add(otherwise);
    }
  }
}
