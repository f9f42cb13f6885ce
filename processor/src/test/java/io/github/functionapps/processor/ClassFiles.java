package io.github.functionapps.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** What an earlier compilation left behind. */
final class ClassFiles {
  private ClassFiles() {}

  /** Keeps what a compilation made. */
  static void keep(Compilation compilation, Path folder) {
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        Path target = folder.resolve(file.toUri().getPath().replaceFirst("^/CLASS_OUTPUT/", ""));
        try (InputStream content = file.openInputStream()) {
          Files.createDirectories(target.getParent());
          Files.copy(content, target);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** A compiler that finds it. */
  static Compiler strictAgainst(Path folder) {
    String classPath = System.getProperty("java.class.path");
    return Compilations.strict()
        .withClasspath(
            Stream.concat(
                    Stream.of(folder.toFile()),
                    Arrays.stream(classPath.split(File.pathSeparator, -1)).map(File::new))
                .toList());
  }
}
