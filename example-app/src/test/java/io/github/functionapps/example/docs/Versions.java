package io.github.functionapps.example.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The versions that this build gives to itself, its dependencies and its plugins. */
final class Versions {
  private Versions() {}

  /** By artifact id, properties replaced. */
  static Map<String, String> read(Path rootPom) throws IOException {
    Document pom = parse(rootPom);
    String own = child(pom.getDocumentElement(), "version");
    Element properties = (Element) pom.getElementsByTagName("properties").item(0);
    Map<String, String> versions = new TreeMap<>();
    for (String tag : new String[] {"dependency", "plugin"}) {
      NodeList elements = pom.getElementsByTagName(tag);
      for (int i = 0; i < elements.getLength(); i++) {
        Element element = (Element) elements.item(i);
        String version = child(element, "version");
        if (version.equals("${project.version}")) {
          version = own;
        } else if (version.startsWith("${")) {
          version = child(properties, version.substring(2, version.length() - 1));
        }
        if (!version.isEmpty()) {
          versions.put(child(element, "artifactId"), version);
        }
      }
    }
    versions.put("junit-jupiter", versions.get("junit-bom"));
    versions.put("function-apps-bom", own);
    return versions;
  }

  private static Document parse(Path file) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " cannot be read", e);
    }
  }

  private static String child(Element parent, String tag) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeName().equals(tag)) {
        return node.getTextContent().strip();
      }
    }
    return "";
  }
}
