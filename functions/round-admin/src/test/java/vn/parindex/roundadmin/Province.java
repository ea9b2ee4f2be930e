package vn.parindex.roundadmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.LocalDynamoDb;

/** A province of few units with its people, on a table of its own, for tests. */
final class Province {

  static final Instant NOW = Instant.parse("2022-10-10T08:00:00+07:00");

  static final String ROUND =
      """
      {"code": "2022", "name": {"vi": "Năm 2022", "en": "2022"}, "year": 2022,
       "zone": "Asia/Ho_Chi_Minh",
       "levels": [
         {"code": "so", "name": {"vi": "Cấp Sở", "en": "Departments"},
          "runBy": "PROVINCE", "rankedWithin": ["PROVINCE"]},
         {"code": "xa", "name": {"vi": "Cấp xã", "en": "Communes"},
          "runBy": "PARENT", "rankedWithin": ["PARENT", "PROVINCE"]}],
       "rankingPolicy": {"ties": "COMPETITION",
         "tieBreaks": [{"by": "POINTS"}, {"by": "FIELD", "field": "3"}]},
       "classTable": {"bands": [
         {"label": {"vi": "Tốt", "en": "Good"}, "lowerBound": 90, "inclusive": true},
         {"label": {"vi": "Yếu", "en": "Weak"}, "lowerBound": 0, "inclusive": true}]}}
      """;

  static final String UNITS =
      """
      {"units": [
        {"code": "70", "name": "Tỉnh Bình Phước", "level": "tinh"},
        {"code": "SNV", "name": "Sở Nội vụ", "level": "so", "parent": "70"},
        {"code": "STP", "name": "Sở Tư pháp", "level": "so", "parent": "70"},
        {"code": "689", "name": "Thành phố Đồng Xoài", "level": "huyen"},
        {"code": "690", "name": "Thị xã Bình Long", "level": "huyen"},
        {"code": "25195", "name": "Phường Tân Phú", "level": "xa", "parent": "689"},
        {"code": "25220", "name": "Phường Hưng Chiến", "level": "xa", "parent": "690"}]}
      """;

  static final String CALENDAR =
      """
      {"deadlines": [
        {"level": "so", "step": "self-assessment", "name": {"vi": "Tự chấm", "en": "Self"},
         "opensAt": "2022-11-01T00:00:00+07:00", "closesAt": "2022-12-10T00:00:00+07:00"},
        {"level": "xa", "step": "self-assessment", "name": {"vi": "Tự chấm", "en": "Self"},
         "opensAt": "2022-11-01T00:00:00+07:00", "closesAt": "2023-01-15T00:00:00+07:00"}]}
      """;

  static final String CRITERIA =
      """
      code: nho
      name: Bộ mẫu nhỏ
      sample: Bộ mẫu, không phải của tỉnh
      maxPoints: 4
      fields:
        - code: "1"
          name: Chỉ đạo
          maxPoints: 2
          criteria:
            - code: "1.1"
              name: Kế hoạch
              maxPoints: 2
              subCriteria:
                - code: "1.1.1"
                  name: Ban hành
                  maxPoints: 1
                  inputs: {ok: {type: yesNo, label: Đã ban hành}}
                  rule: {form: yesNo, when: ok}
                - code: "1.1.2"
                  name: Sáng kiến
                  maxPoints: 1
                  rule: {form: manual, role: homeAffairs}
        - code: "3"
          name: Thủ tục
          maxPoints: 2
          criteria:
            - code: "3.1"
              name: Trực tuyến
              maxPoints: 2
              subCriteria:
                - code: "3.1.1"
                  name: Hồ sơ trực tuyến
                  maxPoints: 1
                  inputs:
                    online: {type: count, label: Trực tuyến}
                    received: {type: count, label: Tiếp nhận}
                  rule:
                    form: proportional
                    of: {ratio: online, to: received, whenZero: leaves, above100: refuse}
                    target: {fact: onlineTarget, unit: percent}
                    whenTargetZero: full
                - code: "3.1.2"
                  name: Lãnh đạo chấm
                  maxPoints: 1
                  rule: {form: manual, role: provinceLeader, from: 0.25}
      """;

  private static final String ACCOUNTS =
      """
      {"accounts": [
        {"username": "quantri", "name": "Quản trị", "email": "a@p.example",
         "roles": ["SYSTEM_ADMIN"], "active": true},
        {"username": "snv", "name": "Cán bộ Sở Nội vụ", "email": "b@p.example", "unit": "SNV",
         "roles": ["HOME_AFFAIRS"], "active": true},
        {"username": "stp.canbo", "name": "Cán bộ Sở Tư pháp", "email": "c@p.example",
         "unit": "STP", "roles": ["UNIT_OFFICER"], "active": true},
        {"username": "stp.lanhdao", "name": "Lãnh đạo Sở Tư pháp", "email": "d@p.example",
         "unit": "STP", "roles": ["UNIT_LEADER"], "active": true},
        {"username": "689.noivu", "name": "Phòng Nội vụ Đồng Xoài", "email": "e@p.example",
         "unit": "689", "roles": ["DISTRICT_OFFICER"], "active": true},
        {"username": "ubnd", "name": "Lãnh đạo tỉnh", "email": "f@p.example", "unit": "70",
         "roles": ["PROVINCE_LEADER"], "active": true},
        {"username": "nghihuu", "name": "Đã nghỉ hưu", "email": "g@p.example", "unit": "SNV",
         "roles": ["HOME_AFFAIRS"], "active": false}]}
      """;

  private final AssessmentTable table = LocalDynamoDb.newTable();
  private final HttpFunction function = RoundAdminFunctions.api(table);

  Province() {
    var bootstrap = Api.of(function, NOW).as("first").inGroups("system-admin");
    assertThat(bootstrap.callWith(ACCOUNTS, "PUT /accounts").status()).isEqualTo(200);
  }

  AssessmentTable table() {
    return table;
  }

  HttpFunction function() {
    return function;
  }

  Api as(String username) {
    return Api.of(function, NOW).as(username);
  }

  Api homeAffairs() {
    return as("snv");
  }

  /** Sets up the round, but does not open it. */
  Province withDraft() {
    expect(201, homeAffairs().callWith(ROUND, "POST /rounds"));
    expect(200, homeAffairs().callWith(UNITS, "PUT /rounds/{round}/units", "2022"));
    expect(
        200,
        homeAffairs()
            .onVersion(version())
            .callWith(CALENDAR, "PUT /rounds/{round}/calendar", "2022"));
    importSet("so");
    importSet("xa");
    return this;
  }

  /** Sets up the round and opens it. */
  Province withOpenRound() {
    withDraft();
    expect(200, homeAffairs().onVersion(version()).call("POST /rounds/{round}/open", "2022"));
    return this;
  }

  Province close() {
    expect(200, homeAffairs().onVersion(version()).call("POST /rounds/{round}/close", "2022"));
    return this;
  }

  Answer importSet(String level) {
    var answer =
        homeAffairs()
            .with("Content-Type", "application/yaml")
            .callWith(CRITERIA, "PUT /rounds/{round}/criteria-sets/{level}", "2022", level);
    return expect(200, answer);
  }

  Answer round() {
    return homeAffairs().call("GET /rounds/{round}", "2022");
  }

  long version() {
    return round().version();
  }

  static Answer expect(int status, Answer answer) {
    assertThat(answer.status()).as(answer.json().toPrettyString()).isEqualTo(status);
    return answer;
  }
}
