package app.callside.intake;

import app.callside.base.work.Refused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// What one look at an XML part of a workbook tells.
///
/// @param rows elements called "row": how long a sheet is
/// @param merged areas of more than one row whose cells were made one
/// @param targets other parts by the names that this one gives them
record XlsxPart(int rows, List<MergedArea> merged, Map<String, String> targets) {
    static final XlsxPart NONE = new XlsxPart(0, List.of(), Map.of());
    private static final int MOST_COLUMNS = 1 << 14;
    /// A cell holds 32,767 characters at most.
    private static final int MOST_TEXT = 1 << 20;
    private static final int MOST_MERGED = 100_000;

    /// @throws Refused when it declares entities or holds what no spreadsheet program writes
    static XlsxPart read(Path path, XMLStreamReader xml) throws XMLStreamException {
        return new Look(path, xml).part();
    }

    private static final class Look {
        private final Path path;
        private final XMLStreamReader xml;
        private final List<MergedArea> merged = new ArrayList<>();
        private final Map<String, String> targets = new HashMap<>();
        private int rows;
        private int cells;
        private long text;

        Look(Path path, XMLStreamReader xml) {
            this.path = path;
            this.xml = xml;
        }

        XlsxPart part() throws XMLStreamException {
            while (xml.hasNext())
                switch (xml.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw FileFaults.of("entities", path);
                    case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        text += xml.getTextLength();
                        if (text > MOST_TEXT) throw FileFaults.of("bomb", path);
                    }
                    default -> {}
                }
            return new XlsxPart(rows, merged, targets);
        }

        private void start(String name) {
            switch (name) {
                case "row" -> {
                    rows++;
                    cells = 0;
                    text = 0;
                }
                case "c" -> cell(attribute("r"));
                case "si" -> text = 0;
                case "mergeCell" -> {
                    text = 0;
                    MergedArea.of(attribute("ref"))
                            .filter(area -> area.rows() > 1)
                            .ifPresent(this::merged);
                }
                case "Relationship" -> targets.put(attribute("Id"), attribute("Target"));
                default -> {
                    if (cells == 0) text = 0;
                }
            }
        }

        private void merged(MergedArea area) {
            if (merged.size() < MOST_MERGED) merged.add(area);
        }

        private void cell(String address) {
            int column = address.isEmpty() ? cells : CellAddress.column(address).orElse(MOST_COLUMNS);
            if (++cells > MOST_COLUMNS || column >= MOST_COLUMNS) throw FileFaults.of("bomb", path);
        }

        private String attribute(String name) {
            @Nullable String value = xml.getAttributeValue(null, name);
            return Optional.ofNullable(value).orElse("");
        }
    }
}
