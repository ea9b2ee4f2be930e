package vn.parindex.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.local.LocalOptions;
import vn.parindex.local.LocalPlatform;

/**
 * Makes the image of a function of the template as a folder, {@code target/image} of its module,
 * and trains its cache with sample events against the local platform.
 */
public final class ImageBuild {

  private ImageBuild() {}

  /** Started by {@code infrastructure/image/build} in the project's folder. */
  public static void main(String[] args) throws Exception {
    if (args.length < 2) {
      System.err.println("infrastructure/image/build FUNCTION events/SAMPLE.json...");
      System.exit(2);
    }
    var root = Path.of("").toAbsolutePath();
    try (var platform = LocalPlatform.start(LocalOptions.of(root).withProgress(_ -> {}))) {
      Surroundings.saveAccount(platform);
      var function = PackagedFunction.of(root, platform, args[0]);
      var image = of(root, function, function.zip().resolveSibling("image"), events(root, args));
      System.out.println(image.root());
    }
  }

  /** Layout and cache of a function, into a folder. */
  public static ImageLayout of(
      Path root, PackagedFunction function, Path folder, List<String> events) throws Exception {
    var image = ImageLayout.of(function, root.resolve("infrastructure/image/bootstrap"), folder);
    AotCache.train(function, image, events);
    return image;
  }

  private static List<String> events(Path root, String[] args) throws IOException {
    var events = new ArrayList<String>();
    for (var file : List.of(args).subList(1, args.length)) {
      events.add(Files.readString(root.resolve(file)));
    }
    return events;
  }
}
