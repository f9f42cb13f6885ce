package io.github.functionapps.compat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Maven that runs this build, as a program of its own. */
final class Maven {
  private Maven() {}

  /** One at a time: its local repository is not made for more. */
  static synchronized void build(Project project, Jdk jdk, String... goals)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("compat.maven", ""), "bin", program()).toString());
    command.add("-B");
    command.add("-ntp");
    Path settings = Path.of(System.getProperty("compat.settings", "").replaceFirst("path:", ""));
    if (Files.isRegularFile(settings)) { // who has none has those of the machine
      command.add("-s");
      command.add(settings.toString());
    }
    if (System.getProperty("compat.offline", "").equals("is true")) {
      command.add("-o");
    }
    command.add("-Dmaven.repo.local=" + System.getProperty("compat.repository"));
    command.addAll(List.of(goals));
    Path log = project.folder().resolve("build.log").toAbsolutePath();
    Map<String, String> environment =
        Map.of("JAVA_HOME", jdk.home().toString(), "MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
    Child maven = Child.run(command, project.folder(), log, environment);
    if (maven.exitCode() != 0) {
      throw new AssertionError(
          "not built, see " + log + ":\n" + String.join("\n", maven.lines("[ERROR] ")));
    }
  }

  private static String program() {
    return System.getProperty("os.name", "").startsWith("Windows") ? "mvn.cmd" : "mvn";
  }
}
