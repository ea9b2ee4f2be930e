package vn.parindex.replay.play;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts what happened. Safe for use by several threads. */
public final class Tally {

  /** What is counted, in words for people. */
  public enum Event {
    SCORES("lần lưu số liệu · declared data saved"),
    FILES("tệp minh chứng đã tải lên · evidence files uploaded"),
    EXPLANATIONS("lần giải trình thiếu minh chứng · missing evidence explained"),
    NOT_APPLICABLE("lần khai không áp dụng · declared not applicable"),
    RE_SIGNED("lần xin lại địa chỉ tải sau khi lỗi · uploads signed again after a failure"),
    REVISIONS("bản minh chứng thay thế · evidence revised"),
    RETRIES("yêu cầu gửi lại không nhân đôi · repeated requests without a second effect"),
    STALE("lần lưu trên bản cũ bị từ chối · stale saves refused"),
    FORBIDDEN("lần xem hoặc sửa phiếu đơn vị khác bị từ chối · other units' sheets refused"),
    TOO_EARLY_OR_LATE("lần gửi ngoài thời hạn bị từ chối · changes out of time refused"),
    INCOMPLETE("lần gửi phiếu chưa đủ bị từ chối · incomplete sheets refused"),
    WITHDRAWN("phiếu rút lại để sửa · sheets withdrawn"),
    RETURNED("phiếu lãnh đạo trả lại · sheets returned by the leader"),
    MANUAL("điểm do cơ quan có thẩm quyền chấm · points given by a named role"),
    ACCEPTED("mục được chấp nhận cả loạt · items accepted in bulk"),
    ADJUSTED("mục được điều chỉnh · items adjusted"),
    RESOLVED("bất đồng do Chủ tịch quyết định · disagreements resolved by the chair"),
    ASKED("mục được yêu cầu giải trình · items to be explained"),
    EXPLAINED("mục đã giải trình · items explained"),
    INSPECTED("cuộc kiểm tra đột xuất đã kết luận · inspections concluded"),
    LOCKED("phiếu đã chốt điểm · sheets locked");

    private final String words;

    Event(String words) {
      this.words = words;
    }

    /** In Vietnamese and English. */
    public String words() {
      return words;
    }
  }

  private final Map<Event, LongAdder> counts;

  public Tally() {
    var all = new EnumMap<Event, LongAdder>(Event.class);
    for (var event : Event.values()) {
      all.put(event, new LongAdder());
    }
    counts = Collections.unmodifiableMap(all);
  }

  /** It happened. */
  public void count(Event event) {
    count(event, 1);
  }

  /** It happened so many times. */
  public void count(Event event, int times) {
    counts.getOrDefault(event, new LongAdder()).add(times);
  }

  /** How often it happened. */
  public long of(Event event) {
    return counts.getOrDefault(event, new LongAdder()).sum();
  }
}
