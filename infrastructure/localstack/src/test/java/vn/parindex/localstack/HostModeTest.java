package vn.parindex.localstack;

import org.junit.jupiter.api.Nested;

/** Every contract, held against LocalStack from PyPI, without Docker. */
@RunsOn(Way.HOST)
class HostModeTest {

  @Nested
  class Tables extends AssessmentTableContract {
    Tables(Surroundings surroundings) {
      super(surroundings);
    }
  }

  @Nested
  class Streams extends StreamContract {
    Streams(Surroundings surroundings) {
      super(surroundings);
    }
  }

  @Nested
  class Evidence extends EvidenceBucketContract {
    Evidence(Surroundings surroundings) {
      super(surroundings);
    }
  }

  @Nested
  class ObjectEvents extends ObjectEventContract {
    ObjectEvents(Surroundings surroundings) {
      super(surroundings);
    }
  }

  @Nested
  class StoredFiles extends StoredFilesContract {
    StoredFiles(Surroundings surroundings) {
      super(surroundings);
    }
  }

  @Nested
  class Mails extends MailContract {
    Mails(Surroundings surroundings) {
      super(surroundings);
    }
  }

  @Nested
  class QueuesAndRules extends QueueAndRuleContract {
    QueuesAndRules(Surroundings surroundings) {
      super(surroundings);
    }
  }

  @Nested
  class Schedules extends ScheduleContract {
    Schedules(Surroundings surroundings) {
      super(surroundings);
    }
  }

  @Nested
  class Differences extends DifferencesContract {
    Differences(Surroundings surroundings) {
      super(surroundings);
    }
  }
}
