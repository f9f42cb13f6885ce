package io.github.functionapps.interop.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A virtual environment below {@code target/} with one release of the framework in it. */
public record Environment(Release release, Path folder) {
  /** The module's folder, in which its tests run. */
  static final Path MODULE = Path.of("").toAbsolutePath();

  /** Makes one, unless an earlier run has; later runs need no package index. */
  public static Environment of(Release release) {
    Path folder = MODULE.resolve("target/venv/" + release);
    Path installed = folder.resolve("installed.txt");
    try {
      Python python = Python.find();
      String wanted = python + "\n" + Files.readString(MODULE.resolve("constraints.txt"));
      Environment environment = new Environment(release, folder);
      if (!Files.exists(installed) || !Files.readString(installed).equals(wanted)) {
        environment.install(python);
        Files.writeString(installed, wanted); // last: what was interrupted is made again
      }
      return environment;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Python of this environment. */
  String python() {
    return folder.resolve("bin/python").toString();
  }

  private void install(Python base) {
    Python.run(MODULE, base.command(), "-m", "venv", "--clear", folder.toString());
    Python.run(
        MODULE,
        python(),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-compile", // most of what is installed is never imported
        "--constraint",
        "constraints.txt",
        "cognite-function-apps[cli]==" + release,
        "pydantic-settings"); // releases before 0.14 need it for their server, and do not say so
  }
}
