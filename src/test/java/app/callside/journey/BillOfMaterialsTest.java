package app.callside.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.shell.About;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bill of materials that the build has just made; with the journeys, which come after packaging. */
@Tag("journey")
@Tag("X1")
class BillOfMaterialsTest {
    @Test
    void itListsWhatTheProgramShows() throws Exception {
        JsonObject bill = JsonParser.object().from(Files.readString(Path.of("target", "callside-sbom.json")));
        assertEquals("CycloneDX", bill.getString("bomFormat"));
        Set<String> billed = new TreeSet<>();
        for (Object one : bill.getArray("components"))
            if (one instanceof JsonObject component)
                billed.add(component.getString("group") + " " + component.getString("name") + " "
                        + component.getString("version"));
        assertEquals(
                About.ofTheProgram().libraries().stream()
                        .map(one -> one.group() + " " + one.name() + " " + one.version())
                        .collect(Collectors.toCollection(TreeSet::new)),
                billed);
    }
}
