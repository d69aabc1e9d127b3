package app.callside.intake;

import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/// Goes through all of a workbook before anything of it is believed: that it is one, that it does not
/// unpack into more than it can honestly hold, and that its parts are plain XML without declarations of
/// their own.
final class XlsxCheck {
    private static final int MOST_PARTS = 10_000;
    private static final int SMALLEST_ZIPPED_SHEET = 64;
    private static final String MAIN = "xl/workbook.xml";

    private final Path path;
    private final Progress progress;
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private final InflationLimit limit;
    private final Map<String, XlsxPart> parts = new HashMap<>();

    private XlsxCheck(Path path, Progress progress) {
        this.path = path;
        this.progress = progress;
        limit = new InflationLimit(path);
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /// What the sheets hold besides cells, by the relation that names them in the workbook.
    ///
    /// @throws Refused when the workbook is none, is locked, broken or not to be trusted
    static Map<String, XlsxPart> of(Path path, Progress progress) {
        XlsxCheck check = new XlsxCheck(path, progress);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return check.all(zip);
        } catch (ZipException broken) {
            throw FileFaults.brokenWorkbook(path, broken);
        } catch (IOException broken) {
            throw FileFaults.unreadable(path, broken);
        } catch (XMLStreamException | IllegalArgumentException broken) {
            throw FileFaults.brokenWorkbook(path, broken);
        }
    }

    private Map<String, XlsxPart> all(ZipFile zip) throws IOException, XMLStreamException {
        if (zip.size() > MOST_PARTS) throw FileFaults.of("bomb", path);
        List<? extends ZipEntry> entries = new ArrayList<>(Collections.list(zip.entries()));
        if (entries.stream().noneMatch(entry -> entry.getName().equalsIgnoreCase(MAIN)))
            throw FileFaults.of("archive", path);
        for (ZipEntry entry : entries) {
            Cancelled.check(progress);
            if (entry.getSize() == 0 || entry.isDirectory()) continue;
            try (InputStream in = new BufferedInputStream(limit.on(zip.getInputStream(entry), entry))) {
                if (isXml(in)) parts.put(fileName(entry.getName()), XlsxPart.read(path, xml.createXMLStreamReader(in)));
            }
        }
        return byRelation();
    }

    private static boolean isXml(InputStream in) throws IOException {
        in.mark(SMALLEST_ZIPPED_SHEET);
        byte[] start = in.readNBytes(SMALLEST_ZIPPED_SHEET);
        in.reset();
        for (byte one : start) {
            if (one == '<') return true;
            boolean mark = one < 0 || one == 0; // of the byte order, or of two bytes a letter
            if (!mark && !Blank.is((char) one)) return false;
        }
        return false;
    }

    private Map<String, XlsxPart> byRelation() {
        Map<String, XlsxPart> found = new HashMap<>();
        XlsxPart relations = parts.getOrDefault("workbook.xml.rels", XlsxPart.NONE);
        relations.targets().forEach((id, target) -> {
            XlsxPart part = parts.get(fileName(target));
            if (part != null) found.put(id, part);
        });
        return found;
    }

    private static String fileName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
