package io.github.functionapps.compat;

import io.github.functionapps.compat.Row.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row as a Maven project: the application's sources and a POM such as a user has. */
record Project(Path folder) {
  static final Path SOURCES = Path.of("src");
  private static final Path ROWS = Path.of("target", "rows");
  private static final String OUR_VERSION = System.getProperty("compat.version", "");

  static Project write(Row row) throws IOException {
    Project project = empty(row.folder());
    project.copy("app/java", "src/main/java");
    if (row.kind() == Kind.BOOT) {
      project.copy("boot/java", "src/main/java");
      project.copy("boot/resources", "src/main/resources");
    }
    if (row.kind() == Kind.MODULE_PATH) {
      project.copy("modules/java", "src/main/java");
    }
    project.writePom(row);
    return project;
  }

  /** One that is there to ask Maven something, with a file of {@code src/projects} as its POM. */
  static Project writeAlone(String pom) throws IOException {
    Project project = empty(pom);
    project.writePom(template(pom));
    return project;
  }

  private static Project empty(String name) throws IOException {
    Path folder = ROWS.resolve(name);
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    // So that Maven does not look for it in the folders above, and find ours.
    Files.createDirectories(folder.resolve(".mvn"));
    return new Project(folder);
  }

  private void copy(String from, String to) throws IOException {
    Path source = SOURCES.resolve(from);
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(to).resolve(source.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private void writePom(Row row) throws IOException {
    boolean isManaged = row.imported().stream().anyMatch(bom -> bom.contains("function-apps-bom"));
    writePom(
        template(row.kind() == Kind.BOOT ? "boot" : "plain")
            .replace("@boot-version@", row.bootVersion())
            .replace("@managed@", boms(row.imported()) + dependencies(row.managed()))
            .replace("@first@", dependencies(row.first()))
            .replace("@then@", dependencies(row.then()))
            .replace("@our-version@", isManaged ? "" : "<version>@version@</version>")
            .replace("@plugin@", row.kind() == Kind.SHADED ? template("shade-plugin") : ""));
  }

  private void writePom(String text) throws IOException {
    Files.writeString(folder.resolve("pom.xml"), text.replace("@version@", OUR_VERSION));
  }

  private static String template(String name) throws IOException {
    return Files.readString(SOURCES.resolve("projects/" + name + ".xml"));
  }

  private static String boms(List<String> boms) {
    return boms.stream()
        .map(bom -> dependency(bom, "<type>pom</type><scope>import</scope>"))
        .collect(Collectors.joining());
  }

  private static String dependencies(List<String> dependencies) {
    return dependencies.stream()
        .map(dependency -> dependency(dependency, ""))
        .collect(Collectors.joining());
  }

  private static String dependency(String coordinates, String more) {
    String[] parts = coordinates.split(":", -1);
    return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>%s</dependency>\n"
        .formatted(parts[0], parts[1], parts[2], more);
  }
}
