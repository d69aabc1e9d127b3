package app.callside;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may know whom. A class that needs what it may not have is in the wrong place: there are no exemptions. */
class ArchitectureTest {
    private static final String HOME = "app.callside.";

    /** Each feature uses only itself and those before it. */
    private static final List<String> ORDER = List.of(
            "base",
            "people",
            "safekeeping",
            "ledger",
            "interest",
            "documents",
            "followup",
            "promise",
            "dispute",
            "relation",
            "agenda",
            "deck",
            "call",
            "recap",
            "outbox",
            "company",
            "escalation",
            "worklist",
            "intake",
            "coaching",
            "review",
            "figures",
            "find",
            "rehearse",
            "erasure",
            "account",
            "sample",
            "desk",
            "settings",
            "help",
            "welcome",
            "shell",
            "boot",
            "cli");

    /** Not features of the trade: the floor below them, and the two that put everything together. */
    private static final Set<String> AROUND = Set.of("base", "boot", "cli");

    private static final Set<String> THREADS_BEGIN_IN = Set.of(
            "app.callside.base.work", // those that nobody interrupts; no feature's own
            "app.callside.rehearse", // a microphone is read all the time, or it loses what it heard
            "app.callside.boot");
    private static final Set<String> LATER_IS_SAID_IN =
            Set.of("app.callside.base.ui", "app.callside.call.ui", "app.callside.desk.ui", "app.callside.cli");

    @SuppressWarnings("NullAway.Init")
    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter().importPath(Path.of("target/classes"));
    }

    @Test
    void theClassesAreFoundAndEachBelongsToAFeature() {
        assertTrue(classes.size() > 100, "found only " + classes.size() + " classes to judge");
        Set<String> unknown = new TreeSet<>();
        for (JavaClass one : classes) if (!ORDER.contains(feature(one))) unknown.add(one.getName());
        assertEquals(Set.of(), unknown, "classes of no known feature");
    }

    @Test
    void featuresUseOnlyThoseBeforeThem() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass from : classes) {
            from.getDirectDependenciesFromSelf().stream()
                    .filter(use -> use.getTargetClass().getPackageName().startsWith(HOME))
                    .filter(use -> ORDER.indexOf(feature(use.getTargetClass())) > ORDER.indexOf(feature(from)))
                    .forEach(use -> wrong.add(use.getDescription()));
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("app.callside.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void theCoreOfAFeatureKnowsNoScreenAndNoStore() {
        noClasses()
                .that(are("core of a feature", ArchitectureTest::isCore))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..",
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.h2..",
                        "app.callside.base.sql..",
                        "app.callside.base.ui..",
                        "app.callside.*.ui..",
                        "app.callside.*.store..")
                .check(classes);
    }

    @Test
    void theFloorBelowKnowsNoScreenAndNoStoreOutsideItsOwnPlaces() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "app.callside.base.money..",
                        "app.callside.base.text..",
                        "app.callside.base.time..",
                        "app.callside.base.work..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "java.sql..", "javax.sql..", "org.jdbi..", "org.h2..")
                .check(classes);
    }

    @Test
    void storesKnowNoScreen() {
        noClasses()
                .that()
                .resideInAnyPackage("..store..", "app.callside.base.sql..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "app.callside..ui..")
                .check(classes);
    }

    @Test
    void screensKnowNoStore() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.h2..",
                        "app.callside.base.sql..",
                        "app.callside..store..")
                .check(classes);
    }

    @Test
    void viewModelsHoldNoNodes() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .and(are("view models", one -> outermost(one).getSimpleName().endsWith("Model")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .check(classes);
    }

    @Test
    void threadsBeginInFewPlaces() {
        assertEquals(Set.of(), usesOutside(THREADS_BEGIN_IN, ArchitectureTest::beginsThread));
    }

    @Test
    void onlyScreensPutThingsOffOnTheInterfaceThread() {
        assertEquals(
                Set.of(),
                usesOutside(
                        LATER_IS_SAID_IN,
                        use -> owner(use).equals("javafx.application.Platform")
                                && use.getName().equals("runLater")));
    }

    /** So that every field masks card numbers. */
    @Test
    void fieldsAreMadeInOnePlace() {
        assertEquals(
                Set.of(),
                usesOutside(
                        Set.of("app.callside.base.ui"),
                        use -> use.getName().equals("<init>")
                                && use.getTargetOwner().getPackageName().startsWith("javafx.")
                                && Set.of("TextField", "TextArea", "PasswordField")
                                        .contains(use.getTargetOwner().getSimpleName())
                                && !use.getOriginOwner().getSimpleName().equals("AsOfField")));
    }

    @Test
    void coloursAndSizesAreSaidInStyleSheetsOnly() {
        assertEquals(
                Set.of(),
                usesOutside(
                        Set.of(),
                        use -> use.getName().equals("setStyle") && owner(use).startsWith("javafx.")
                                || isOurs(use.getTargetOwner()) && use.getName().equals("setStyle")));
    }

    /** The program reaches for the mail server that somebody has entered, and for nothing else. */
    @Test
    void onlyTheMailReachesOutside() {
        assertEquals(
                Set.of(),
                classes.stream()
                        .filter(one -> !one.getPackageName().equals("app.callside.outbox.smtp"))
                        .flatMap(one -> reachingOutside(one).stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertFalse(reachingOutside(new ClassFileImporter().importClass(Deliberate.class))
                .isEmpty());
    }

    /** No class comes from anywhere but the program itself, and no data can ask for one. */
    @Test
    void nothingLoadsCode() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass one : classes) wrong.addAll(loadingCode(one));
        assertEquals(Set.of(), wrong);
        assertEquals(
                4,
                loadingCode(new ClassFileImporter().importClass(Deliberate.class))
                        .size());
    }

    /** What the two tests above are there for. */
    private static final class Deliberate {
        static Object all(java.io.InputStream in, java.net.URL url) throws Exception {
            url.openStream().close();
            new java.net.Socket("127.0.0.1", 9).close();
            Class.forName("x", true, new java.net.URLClassLoader(new java.net.URL[0]));
            return new java.io.ObjectInputStream(in).readObject();
        }
    }

    private static Set<String> reachingOutside(JavaClass one) {
        Set<String> found = new TreeSet<>();
        for (var use : one.getDirectDependenciesFromSelf()) {
            String name = use.getTargetClass().getName();
            boolean outside = name.matches("java\\.net\\.(?!URI|URL|URLEncoder|URLDecoder|URISyntaxException).*")
                    || name.matches("java\\.nio\\.channels\\.(?!FileChannel|FileLock|Channels|OverlappingFileLock).*")
                    || name.matches("(javax\\.net|java\\.rmi|com\\.sun\\.net|jdk\\.net)\\..*")
                    || name.matches("jakarta\\.mail\\.(Transport|Store|Service)");
            if (outside) found.add(use.getDescription());
        }
        for (var use : one.getMethodCallsFromSelf())
            if (owner(use).equals("java.net.URL") && use.getName().matches("open.*|getContent"))
                found.add(use.getDescription());
        return found;
    }

    private static Set<String> loadingCode(JavaClass one) {
        Set<String> found = new TreeSet<>();
        for (JavaAccess<?> use : one.getAccessesFromSelf()) {
            String owner = owner(use);
            boolean loads = owner.matches("java\\.(net\\.URLClassLoader|io\\.ObjectInputStream|beans\\.XMLDecoder)")
                    || owner.matches("(javax\\.(script|naming|tools)|java\\.rmi)\\..*")
                    || owner.equals("java.lang.Class") && use.getName().equals("forName")
                    || use.getName().matches("defineClass|defineHiddenClass|loadLibrary|loadClass");
            if (loads) found.add(use.getName() + " of " + owner);
        }
        return found;
    }

    /** Calls and method references alike. */
    private static Set<String> usesOutside(Set<String> packages, Predicate<JavaAccess<?>> judged) {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass one : classes) {
            if (packages.contains(one.getPackageName())) continue;
            one.getAccessesFromSelf().stream().filter(judged).forEach(use -> wrong.add(use.getDescription()));
        }
        return wrong;
    }

    private static boolean beginsThread(JavaAccess<?> use) {
        String name = use.getName();
        boolean made = name.equals("<init>");
        return switch (owner(use)) {
            case "java.lang.Thread" ->
                made || Set.of("ofPlatform", "ofVirtual", "startVirtualThread").contains(name);
            case "java.util.concurrent.Executors", "java.util.concurrent.ForkJoinPool" -> true;
            case "java.util.concurrent.CompletableFuture" -> name.endsWith("Async");
            case "java.util.concurrent.ThreadPoolExecutor",
                    "java.util.concurrent.ScheduledThreadPoolExecutor",
                    "java.util.Timer",
                    "javafx.concurrent.Task",
                    "javafx.concurrent.Service" -> made;
            default -> false;
        };
    }

    private static String owner(JavaAccess<?> use) {
        return use.getTargetOwner().getName();
    }

    private static boolean isOurs(JavaClass one) {
        return one.getPackageName().startsWith(HOME);
    }

    private static boolean isCore(JavaClass one) {
        return one.getPackageName().equals(HOME + feature(one)) && !AROUND.contains(feature(one));
    }

    private static JavaClass outermost(JavaClass one) {
        return one.getEnclosingClass().map(ArchitectureTest::outermost).orElse(one);
    }

    private static String feature(JavaClass one) {
        String inside = one.getPackageName() + ".";
        return inside.startsWith(HOME) ? inside.substring(HOME.length()).replaceAll("\\..*", "") : "";
    }

    private static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> judged) {
        return DescribedPredicate.describe(what, judged);
    }
}
