import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * Adds to the runtime's bill of materials what is inside its jar: the libraries that the module
 * "relocated" depends on, as parts of the runtime rather than as dependencies, and what is known of
 * their vulnerabilities. Run by Maven with -Prelease; see the runtime's pom.xml.
 *
 * <p>The hashes are those of the original jars. They say what the classes were made from, so they go
 * to the pedigree; the classes themselves have been changed.
 */
class NestRelocated {
  private static final String CHANGE =
      "Moved below io.github.functionapps.internal.relocated; classes that are not used are left"
          + " out.";

  private static final JsonMapper JSON = new JsonMapper();

  public static void main(String[] args) throws IOException {
    File target = new File(args[0]);
    JsonNode relocated = JSON.readTree(new File(args[1]));
    ArrayNode vulnerabilities = (ArrayNode) JSON.readTree(new File(args[2]));

    ObjectNode sbom = (ObjectNode) JSON.readTree(target);
    ObjectNode runtime = (ObjectNode) sbom.at("/metadata/component");
    ArrayNode parts = runtime.putArray("components");
    Set<String> refs = new TreeSet<>();
    for (JsonNode original : relocated.path("components")) {
      parts.add(changed((ObjectNode) original));
      refs.add(original.path("bom-ref").asText());
    }
    if (parts.isEmpty()) {
      throw new IllegalStateException(args[1] + " lists no library that could be relocated");
    }
    for (JsonNode vulnerability : vulnerabilities) {
      for (JsonNode affected : vulnerability.path("affects")) {
        if (!refs.contains(affected.path("ref").asText())) {
          throw new IllegalStateException(args[2] + " names a part that is not there: " + affected);
        }
      }
    }
    sbom.set("vulnerabilities", vulnerabilities);
    // The line ends of this platform would differ from those of another.
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    JSON.writer(printer).writeValue(target, sbom);
  }

  private static ObjectNode changed(ObjectNode original) {
    ObjectNode part = original.deepCopy();
    part.remove("hashes");
    part.remove("externalReferences");
    ObjectNode ancestor = original.deepCopy();
    ancestor.remove("bom-ref");
    ObjectNode pedigree = part.putObject("pedigree");
    pedigree.putArray("ancestors").add(ancestor);
    pedigree.put("notes", CHANGE);
    return part;
  }
}
