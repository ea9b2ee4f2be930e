package vn.parindex.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** The arrows of the house: function to platform and domain, never function to function. */
@AnalyzeClasses(
    packages = "vn.parindex",
    importOptions = {DoNotIncludeTests.class, StructureTest.NoTestJars.class})
class StructureTest {

  /** The shared test classes of the platform come as a jar of their own. */
  static final class NoTestJars implements ImportOption {

    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  private static final String[] FUNCTIONS = {
    "vn.parindex.roundadmin..",
    "vn.parindex.submission..",
    "vn.parindex.validation..",
    "vn.parindex.nightly..",
    "vn.parindex.notice..",
    "vn.parindex.intake..",
    "vn.parindex.appraising..",
    "vn.parindex.publishing..",
    "vn.parindex.exporting.."
  };

  @ArchTest
  static final ArchRule functionsDoNotImportEachOther =
      slices()
          .matching(
              "vn.parindex.(roundadmin|submission|validation|nightly|notice|intake|appraising|publishing|exporting)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule platformKnowsNoFunction =
      noClasses()
          .that()
          .resideInAPackage("vn.parindex.platform..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FUNCTIONS);

  @ArchTest
  static final ArchRule theDomainKnowsNeitherPlatformNorCloudNorJson =
      noClasses()
          .that()
          .resideInAnyPackage("vn.parindex.*")
          .and()
          .resideOutsideOfPackages(FUNCTIONS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "vn.parindex.platform..",
              "software.amazon..",
              "com.amazonaws..",
              "org.springframework..",
              "tools.jackson..",
              "com.fasterxml..");

  @ArchTest
  static final ArchRule packagesOfThePlatformFormNoCircle =
      slices().matching("vn.parindex.platform.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noBusinessDecisionAsksTheMachinesClock =
      noClasses()
          .that()
          .haveSimpleNameNotContaining("Presign") // S3 checks a URL's expiry against real time
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");
}
