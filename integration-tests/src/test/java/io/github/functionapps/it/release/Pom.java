package io.github.functionapps.it.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A project's pom.xml as it is written, without what it inherits. */
final class Pom {
  private static final XPath XPATH = XPathFactory.newInstance().newXPath();

  private final Document document;

  private Pom(Document document) {
    this.document = document;
  }

  /** The pom.xml of a module, or of the whole for {@code "."}. */
  static Pom of(String module) {
    Path file = Path.of("..", module, "pom.xml");
    try {
      return new Pom(
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  /** The texts of all elements that the path finds. */
  List<String> texts(String path) {
    try {
      NodeList nodes = (NodeList) XPATH.evaluate(path, document, XPathConstants.NODESET);
      return IntStream.range(0, nodes.getLength())
          .mapToObj(i -> nodes.item(i).getTextContent().strip())
          .toList();
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  boolean isPublished() {
    return !texts("/project/properties/maven.deploy.skip").contains("true");
  }
}
