package uk.councilportal.platform.faces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The sources of the pages and of the classes that write them, as files. */
final class PageSources {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CLASSES = Path.of("src/main/java");
    private static final Path SERVICES = Path.of("../ejb/src/main/java");

    private PageSources() {}

    static List<Path> pages() {
        return files(PAGES, ".xhtml");
    }

    static List<Path> classes() {
        return files(CLASSES, ".java");
    }

    /** The classes below the pages, whose refusals name texts. */
    static List<Path> services() {
        return files(SERVICES, ".java");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Document parse(Path page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(page.toFile());
        } catch (IOException | SAXException | ParserConfigurationException failure) {
            throw new AssertionError(page + " cannot be parsed", failure);
        }
    }

    /** Every element of a page in the order of the document. */
    static Stream<Element> elements(Path page) {
        NodeList all = parse(page).getElementsByTagName("*");
        return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1).map(i -> (Element) all.item(i));
    }

    /** The text that stands directly in an element. */
    static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString();
    }
}
