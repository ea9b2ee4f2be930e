package vn.parindex.run;

import java.nio.file.Path;
import vn.parindex.local.RunningPlatform;
import vn.parindex.rounds.RoundFolder;

/** What a newcomer sees once everything runs: where it is, who can sign in, what to try. */
final class Welcome {

  private Welcome() {}

  static String text(RunningPlatform platform, RoundFolder folder, Path tools) {
    return """

    ================================================================================
    %ROUND%
    Đợt đang mở. Bộ tiêu chí là BỘ MẪU, không phải của tỉnh.
    The round is open. Its criteria sets are SAMPLES, not the province's.

      MỞ TRANG        %API%/                 (mở bằng trình duyệt / open in a browser)
      API             %API%
      Trang nội bộ    %API%/_local/          (trạng thái, đồng hồ / status, clock)
      Hộp thư         %API%/_local/mail      (mọi thư đã gửi / every message sent)
      Đăng nhập       %ISSUER%
      Nhật ký         %LOGS%
      Công cụ         . %TOOLS%   (AWS CLI, make dead-letters: trong cửa sổ khác / in another window)

    Tài khoản / Accounts (%COUNT%; mật khẩu bất kỳ / any password):
      snv.canbo       Sở Nội vụ, điều hành đợt / Home Affairs, runs the round
      %OFFICER%    cán bộ đầu mối Sở Tư pháp / officer of Justice
      %LEADER%  lãnh đạo Sở Tư pháp / leader of Justice
      (tất cả / all: infrastructure/rounds/plan-288/accounts.csv)

    Ba việc nên thử (trên trang, hoặc bằng curl) / Three things to try (on the page, or by curl):
      1. Vào vai cán bộ Sở Tư pháp, xem phiếu tự đánh giá / be the officer, read the sheet:
         TOKEN=$(curl -s %TOKEN_ENDPOINT% -d grant_type=password -d client_id=%CLIENT% \\
           -d username=%OFFICER% -d password=x | grep -o '"access_token" *: *"[^"]*"' | cut -d '"' -f 4)
         curl -s -H "Authorization: Bearer $TOKEN" %API%/rounds/%CODE%/units/STP/sheet
      2. Kê khai số liệu và nhận điểm kèm giải thích / declare data, see points explained:
         curl -s -X PUT -H "Authorization: Bearer $TOKEN" -H 'If-Match: "0"' \\
           -d '%DECLARED%' %API%/rounds/%CODE%/units/STP/sheet/scores/%SCORE%
      3. Đổi giờ sang sau hạn và thử lưu lại / move the clock past the deadline, save again:
         curl -s -X PUT -d '{"time":"2022-12-10T00:00:00+07:00"}' %API%/_local/clock

    Ctrl-C để dừng / to stop.
    ================================================================================
    """
        .replace("%ROUND%", folder.round().name().vi() + " / " + folder.round().name().en())
        .replace("%CODE%", folder.round().code())
        .replace("%API%", platform.api().toString())
        .replace("%ISSUER%", platform.issuer().toString())
        .replace("%TOOLS%", tools.toString())
        .replace("%LOGS%", platform.logs().toString())
        .replace("%TOKEN_ENDPOINT%", platform.tokenEndpoint().toString())
        .replace("%CLIENT%", platform.clientId())
        .replace("%COUNT%", Integer.toString(folder.accounts().size()))
        .replace("%OFFICER%", "so.stp.canbo")
        .replace("%LEADER%", "so.stp.lanhdao")
        .replace("%SCORE%", "1.1.2")
        .replace("%DECLARED%", "{\"values\":{\"complete\":true,\"funded\":true}}");
  }
}
