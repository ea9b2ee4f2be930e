package vn.parindex.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The directory that keeps state between runs, for one platform at a time. */
public final class DataDirectory implements AutoCloseable {
  private final FileChannel lockFile;

  /**
   * Takes the directory, making it if need be.
   *
   * @throws CannotStart if another platform has it
   */
  public DataDirectory(Path directory) throws IOException {
    Files.createDirectories(directory);
    lockFile =
        FileChannel.open(
            directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tryLock();
    if (lock == null) {
      lockFile.close();
      throw new CannotStart(
          directory + " đang được một nền tảng khác dùng · is used by another platform");
    }
  }

  private @Nullable FileLock tryLock() throws IOException {
    try {
      return lockFile.tryLock();
    } catch (java.nio.channels.OverlappingFileLockException e) {
      // By a platform in this very program.
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}
