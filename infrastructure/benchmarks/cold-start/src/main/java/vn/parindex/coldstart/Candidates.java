package vn.parindex.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import vn.parindex.image.FunctionProcess;
import vn.parindex.image.ImageBuild;
import vn.parindex.image.PackagedFunction;
import vn.parindex.image.Zips;

/** What is compared: the function {@code RoundAdminApi} of the template, packed in five ways. */
final class Candidates {

  static final String OURS = "ours";
  static final String PLAIN = "plain";
  static final String REFERENCE = "reference";
  static final String OURS_IMAGE = "ours-image";
  static final String PLAIN_IMAGE = "plain-image";

  private static final String BENCHMARKS = "infrastructure/benchmarks/";

  private Candidates() {}

  static List<FunctionProcess> of(
      Path root, PackagedFunction ours, Path folder, List<String> events) throws Exception {
    var plain = plain(root, ours);
    return List.of(
        zip(ours.by(OURS, ours.zip(), ours.handler()), folder),
        zip(plain, folder),
        zip(reference(root, ours), folder),
        image(root, ours.by(OURS_IMAGE, ours.zip(), ours.handler()), folder, events),
        image(root, plain.by(PLAIN_IMAGE, plain.zip(), plain.handler()), folder, events));
  }

  private static PackagedFunction plain(Path root, PackagedFunction ours) throws IOException {
    var zip = root.resolve(BENCHMARKS + "cold-start-plain/target/cold-start-plain.zip");
    try (var jars = new ZipFile(zip.toFile())) {
      if (jars.stream().anyMatch(jar -> jar.getName().contains("spring"))) {
        throw new IllegalStateException("Plain Java has a jar of Spring: " + zip);
      }
    }
    return ours.by(PLAIN, zip, "vn.parindex.plain.PlainHandler");
  }

  private static PackagedFunction reference(Path root, PackagedFunction ours) {
    return ours.by(
            REFERENCE,
            root.resolve(BENCHMARKS + "cold-start-reference/target/cold-start-reference.zip"),
            "org.springframework.cloud.function.adapter.aws.FunctionInvoker::handleRequest")
        .with("MAIN_CLASS", "vn.parindex.reference.ReferenceApplication");
  }

  private static FunctionProcess zip(PackagedFunction function, Path folder) throws IOException {
    var unpacked = Files.createDirectories(folder.resolve(function.name()));
    return FunctionProcess.ofZip(function, Zips.unpack(function.zip(), unpacked));
  }

  private static FunctionProcess image(
      Path root, PackagedFunction function, Path folder, List<String> events) throws Exception {
    var image = ImageBuild.of(root, function, folder.resolve(function.name()), events);
    return FunctionProcess.ofImage(function, image);
  }
}
