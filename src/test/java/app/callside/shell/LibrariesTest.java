package app.callside.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The list of libraries and licences in the program is what the build resolves, and says what their authors say. */
@Tag("X1")
class LibrariesTest {
    /** Whose description names no licence; read from where it is published. */
    private static final Map<String, String> ELSEWHERE = Map.of("nanojson", "Apache-2.0 or MIT");

    private static final Set<String> TAKEN = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "MPL-2.0",
            "EPL-2.0",
            "GPL-2.0 with classpath exception");

    /** A description of a library in the local store of the build. */
    private record Described(Path file, Element project) {
        Optional<String> text(String name) {
            return child(project, name).map(one -> one.getTextContent().strip());
        }

        String group() {
            return text("groupId")
                    .or(() -> child(project, "parent")
                            .flatMap(parent -> child(parent, "groupId"))
                            .map(Node::getTextContent))
                    .orElseThrow()
                    .strip();
        }
    }

    private static List<Path> jars() throws IOException {
        try (InputStream list = LibrariesTest.class.getResourceAsStream("/runtime-libraries.txt")) {
            if (list == null) throw new AssertionError("The build has not written what it resolves");
            String paths = new String(list.readAllBytes(), StandardCharsets.UTF_8).strip();
            return List.of(paths.split(Pattern.quote(File.pathSeparator))).stream()
                    .map(Path::of)
                    .toList();
        }
    }

    private static Path up(Path path) {
        return Objects.requireNonNull(path.getParent());
    }

    private static String name(Path jar) {
        return up(up(jar)).toFile().getName();
    }

    private static String version(Path jar) {
        return up(jar).toFile().getName();
    }

    @Test
    void theListIsWhatTheBuildResolves() throws IOException {
        Set<String> resolved = new TreeSet<>();
        for (Path jar : jars()) resolved.add(name(jar) + " " + version(jar));
        Set<String> listed = About.ofTheProgram().libraries().stream()
                .map(one -> one.name() + " " + one.version())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(resolved.size() > 30, "found too few: " + resolved);
        assertEquals(resolved, listed, "src/main/resources/app/callside/shell/libraries.csv lists other libraries");
    }

    @Test
    void eachHasTheLicenceThatItsAuthorsName() throws Exception {
        Map<String, String> listed = new HashMap<>();
        for (Library one : About.ofTheProgram().libraries()) listed.put(one.group() + " " + one.name(), one.licence());
        for (Path jar : jars()) {
            Described library = described(up(jar).resolve(name(jar) + "-" + version(jar) + ".pom"));
            String licence = Objects.requireNonNull(listed.get(library.group() + " " + name(jar)), name(jar));
            Set<String> named = ELSEWHERE.containsKey(name(jar))
                    ? Set.of(ELSEWHERE.getOrDefault(name(jar), "").split(" or "))
                    : licences(library, store(jar, library.group()));
            assertEquals(new TreeSet<>(named), new TreeSet<>(List.of(licence.split(" or "))), name(jar));
            assertTrue(named.stream().anyMatch(TAKEN::contains), name(jar) + " is under none that is taken: " + named);
        }
    }

    @Test
    void everyVersionIsPinnedAndTheProgramKnowsItsOwn() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertTrue(pom.contains("<artifactId>callside</artifactId>\n  <version>"
                + About.ofTheProgram().version() + "<"));
        assertTrue(
                !Pattern.compile("SNAPSHOT|LATEST|RELEASE|<version>[\\[(](?!25,\\))")
                        .matcher(pom)
                        .find(),
                "a version floats");
        List<String> plugins = new ArrayList<>();
        Pattern.compile("<plugin>.*?</plugin>", Pattern.DOTALL)
                .matcher(pom.substring(0, pom.indexOf("<profiles>")))
                .results()
                .filter(one -> !one.group().contains("<version>"))
                .forEach(one -> plugins.add(one.group()));
        assertEquals(List.of(), plugins, "plugins without a version");
    }

    private static Set<String> licences(Described library, Path store) throws Exception {
        Optional<Element> all = child(library.project(), "licenses");
        if (all.isPresent()) {
            Set<String> names = new TreeSet<>();
            for (Node one = all.get().getFirstChild(); one != null; one = one.getNextSibling())
                if (one instanceof Element licence)
                    names.add(known(child(licence, "name")
                            .orElseThrow()
                            .getTextContent()
                            .strip()));
            return names;
        }
        Element parent = child(library.project(), "parent")
                .orElseThrow(() -> new AssertionError(library.file() + " names no licence"));
        String group = child(parent, "groupId").orElseThrow().getTextContent().strip();
        String name = child(parent, "artifactId").orElseThrow().getTextContent().strip();
        String version = child(parent, "version").orElseThrow().getTextContent().strip();
        return licences(
                described(store.resolve(group.replace('.', '/'))
                        .resolve(name)
                        .resolve(version)
                        .resolve(name + "-" + version + ".pom")),
                store);
    }

    /** The short name of a licence that is written in many ways. */
    private static String known(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        if (name.contains("lesser") || name.contains("lgpl")) return "LGPL-2.1-only";
        if (name.contains("mozilla") || name.contains("mpl")) return "MPL-2.0";
        if (name.contains("gpl")) return "GPL-2.0 with classpath exception";
        if (name.contains("epl") || name.contains("eclipse public"))
            return name.contains("1.0") ? "EPL-1.0" : "EPL-2.0";
        if (name.contains("apache")) return "Apache-2.0";
        if (name.contains("freebsd") || name.contains("bsd-2") || name.contains("2-clause") || name.contains("bsd 2"))
            return "BSD-2-Clause";
        if (name.contains("bsd") || name.contains("edl") || name.contains("eclipse distribution"))
            return "BSD-3-Clause";
        if (name.contains("mit")) return "MIT";
        throw new AssertionError("A licence nobody knows: " + written);
    }

    /** Where the build keeps what it has downloaded. */
    private static Path store(Path jar, String group) {
        Path folder = up(up(up(jar)));
        for (int i = 0; i < group.split("\\.").length; i++) folder = up(folder);
        return folder;
    }

    private static Described described(Path pom) throws IOException, ParserConfigurationException, SAXException {
        return new Described(
                pom,
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(pom.toFile())
                        .getDocumentElement());
    }

    private static Optional<Element> child(Node parent, String name) {
        for (Node one = parent.getFirstChild(); one != null; one = one.getNextSibling())
            if (one instanceof Element element && name.equals(element.getLocalName())) return Optional.of(element);
        return Optional.empty();
    }
}
