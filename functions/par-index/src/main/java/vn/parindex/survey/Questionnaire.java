package vn.parindex.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/**
 * What one group of respondents is asked about the units of one level.
 *
 * @param groupName who is asked
 * @param name its title
 * @param sample says that it is a sample and whose it is not; null for one in force
 * @param questions in order
 * @param comment asks for a free text; null when none is asked for
 */
public record Questionnaire(
    Text groupName,
    Text name,
    @Nullable Text sample,
    List<Question> questions,
    @Nullable Text comment) {

  /** Most characters of a free text. */
  public static final int LONGEST_COMMENT = 2_000;

  public Questionnaire {
    questions = List.copyOf(questions);
  }

  /** The question of a code. */
  public Optional<Question> question(String question) {
    return questions.stream().filter(q -> q.code().equals(question)).findFirst();
  }

  /** The sub-criteria that it scores. */
  public Set<String> subCriteria() {
    return questions.stream().map(Question::subCriterion).collect(Collectors.toUnmodifiableSet());
  }
}
