package app.callside.escalation;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Whether a hand-over file is as it was written, told by its list of hashes.
///
/// @param unchanged files that are as the list says
/// @param changed files that are not
/// @param missing files that the list names and that are not there
/// @param unlisted files that the list does not name
public record HandOverCheck(int unchanged, List<String> changed, List<String> missing, List<String> unlisted) {
    /// Bytes of the list of hashes; thousands of files have room in it.
    private static final int LONGEST_LIST = 4 << 20;

    public HandOverCheck {
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
        unlisted = List.copyOf(unlisted);
    }

    public boolean isWhole() {
        return changed.isEmpty() && missing.isEmpty() && unlisted.isEmpty();
    }

    /// @throws Refused when it can't be read, or is no hand-over file
    public static HandOverCheck of(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry hashes = zip.getEntry(HandOverFile.HASHES);
            if (hashes == null) throw new Refused(Fault.of("handover.none", file.toString()));
            return check(zip, listed(zip, hashes));
        } catch (IOException unreadable) {
            throw new Refused(Fault.of("handover.unreadable", file.toString()).because(unreadable));
        }
    }

    private static Map<String, String> listed(ZipFile zip, ZipEntry hashes) throws IOException {
        Map<String, String> listed = new LinkedHashMap<>();
        try (InputStream in = zip.getInputStream(hashes)) {
            for (String line : new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                int gap = line.indexOf("  ");
                if (gap > 0) listed.put(line.substring(gap + 2), line.substring(0, gap));
            }
        }
        return listed;
    }

    private static HandOverCheck check(ZipFile zip, Map<String, String> listed) throws IOException {
        int unchanged = 0;
        List<String> changed = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, String> one : listed.entrySet()) {
            ZipEntry entry = zip.getEntry(one.getKey());
            if (entry == null) {
                missing.add(one.getKey());
                continue;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                if (Sha256.of(in).equals(one.getValue())) unchanged++;
                else changed.add(one.getKey());
            }
        }
        List<String> unlisted = zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !name.equals(HandOverFile.HASHES) && !listed.containsKey(name))
                .toList();
        return new HandOverCheck(unchanged, changed, missing, unlisted);
    }
}
