package vn.parindex.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.math.BigDecimal;

/** The domain depends on the language alone, so that anyone can recompute a score anywhere. */
@AnalyzeClasses(packages = "vn.parindex", importOptions = ImportOption.DoNotIncludeTests.class)
class DomainIsPureTest {

  @ArchTest
  static final ArchRule noFrameworkNoFileNoNetwork =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "software.amazon..",
              "com.amazonaws..",
              "tools.jackson..",
              "com.fasterxml..",
              "org.snakeyaml..",
              "org.yaml..",
              "java.io..",
              "java.nio.file..",
              "java.net..",
              "java.sql..",
              "java.util.logging..",
              "org.slf4j..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("vn.parindex.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule timeComesWithTheEvent =
      noClasses()
          .should(
              new ArchCondition<JavaClass>("ask a clock") {
                @Override
                public void check(JavaClass asking, ConditionEvents events) {
                  for (JavaAccess<?> access : asking.getAccessesFromSelf()) {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getName();
                    boolean clock =
                        (owner.startsWith("java.time.")
                                && (name.equals("now") || name.startsWith("system")))
                            || (owner.equals("java.lang.System")
                                && (name.equals("currentTimeMillis") || name.equals("nanoTime")));
                    if (clock) {
                      events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
                    }
                  }
                }
              });

  @ArchTest
  static final ArchRule noFieldIsABinaryFloat =
      noFields().should().haveRawType(double.class).orShould().haveRawType(float.class);

  @ArchTest
  static final ArchRule noMethodGivesABinaryFloat =
      noMethods()
          .should()
          .haveRawReturnType(double.class)
          .orShould()
          .haveRawReturnType(float.class);

  @ArchTest
  static final ArchRule noDecimalPassesThroughABinaryFloat =
      noClasses()
          .should()
          .callMethod(BigDecimal.class, "doubleValue")
          .orShould()
          .callMethod(BigDecimal.class, "floatValue")
          .orShould()
          .callMethod(BigDecimal.class, "valueOf", double.class)
          .orShould()
          .callConstructor(BigDecimal.class, double.class);
}
