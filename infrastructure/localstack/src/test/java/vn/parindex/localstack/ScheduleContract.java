package vn.parindex.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;
import vn.parindex.local.template.Names;
import vn.parindex.local.template.Schedule;

/** EventBridge Scheduler keeps the template's schedules. */
abstract class ScheduleContract extends Contract {

  private final List<Schedule> schedules =
      template.functions().stream()
          .flatMap(function -> function.triggers().schedules().stream())
          .toList();

  ScheduleContract(Surroundings surroundings) {
    super(surroundings);
  }

  @Test
  void everyScheduleOfTheTemplateIsKeptAsItIs() {
    assertThat(schedules).isNotEmpty();
    assertThat(clients.scheduler().listSchedules(r -> {}).schedules())
        .extracting(ScheduleSummary::name)
        .containsAll(schedules.stream().map(it -> Deployment.queueOf(it.name())).toList());
    for (var schedule : schedules) {
      var name = Deployment.queueOf(schedule.name());
      var kept = clients.scheduler().getSchedule(r -> r.name(name));
      assertThat(kept.scheduleExpression()).isEqualTo(schedule.expression());
      assertThat(kept.scheduleExpressionTimezone()).isEqualTo(schedule.zone().getId());
      assertThat(kept.target().input()).isEqualTo(schedule.input());
      assertThat(kept.target().retryPolicy().maximumRetryAttempts())
          .isEqualTo(schedule.maximumRetryAttempts());
      assertThat(kept.target().deadLetterConfig().arn())
          .isEqualTo(schedule.deadLetterQueue().orElseThrow());
    }
  }

  @Test
  void aScheduleIsRemoved() {
    clients
        .scheduler()
        .createSchedule(
            r ->
                r.name(own)
                    .scheduleExpression("cron(0 1 * * ? *)")
                    .flexibleTimeWindow(w -> w.mode(FlexibleTimeWindowMode.OFF))
                    .target(
                        t -> t.arn(Names.functionArn(own)).roleArn(Deployment.ROLE).input("{}")));

    clients.scheduler().deleteSchedule(r -> r.name(own));

    assertThatThrownBy(() -> clients.scheduler().getSchedule(r -> r.name(own)))
        .isInstanceOf(ResourceNotFoundException.class);
  }
}
