package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links of the documentation lead to files and headings that exist, and each page is found. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern FENCE = Pattern.compile("```.*?```", Pattern.DOTALL);

  private record Link(Path page, String target) {
    boolean isExternal() {
      return target.startsWith("https://");
    }

    Path file() {
      String path = target.split("#", 2)[0];
      return (path.isEmpty() ? page : page.resolveSibling(path)).normalize();
    }

    String anchor() {
      int hash = target.indexOf('#');
      return hash < 0 ? "" : target.substring(hash + 1);
    }
  }

  @Test
  void linksLeadToFilesAndHeadings() throws IOException {
    int anchors = 0;
    for (Link link : links(Pages.all())) {
      if (link.isExternal()) {
        continue;
      }
      assertThat(link.file()).as(link.toString()).exists();
      if (!link.anchor().isEmpty()) {
        assertThat(headings(link.file())).as(link.toString()).contains(link.anchor());
        anchors++;
      }
    }
    assertThat(anchors).isGreaterThan(20);
  }

  @Test
  void theIndexHasEveryPage() throws IOException {
    Path docs = Snippets.repository().resolve("docs");

    assertThat(links(List.of(docs.resolve("README.md"))))
        .map(Link::file)
        .containsAll(
            Pages.below(docs).stream()
                .filter(page -> !page.equals(docs.resolve("README.md")))
                .toList());
  }

  @Test
  void everyPictureIsShownWithATextInItsPlace() throws IOException {
    Pattern picture = Pattern.compile("!\\[([^]]{20,})]\\(([^)]+\\.svg)\\)");
    Set<Path> shown = new TreeSet<>();
    for (Path page : Pages.all()) {
      for (MatchResult match : picture.matcher(text(page)).results().toList()) {
        shown.add(new Link(page, match.group(2)).file());
      }
    }
    try (Stream<Path> pictures = Files.list(Snippets.repository().resolve("docs/images"))) {
      assertThat(shown).containsExactlyElementsOf(pictures.sorted().toList());
    }
  }

  private static List<Link> links(List<Path> pages) throws IOException {
    List<Link> links = new ArrayList<>();
    for (Path page : pages) {
      LINK.matcher(text(page)).results().forEach(m -> links.add(new Link(page, m.group(1))));
    }
    return links;
  }

  /** Headings as GitHub makes anchors of them. */
  private static Set<String> headings(Path page) throws IOException {
    Set<String> anchors = new TreeSet<>();
    text(page)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^a-z0-9 _-]", "").replace(' ', '-'))
        .forEach(anchors::add);
    return anchors;
  }

  private static String text(Path page) throws IOException {
    return FENCE.matcher(Files.readString(page)).replaceAll("");
  }
}
