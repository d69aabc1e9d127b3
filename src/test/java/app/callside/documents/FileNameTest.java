package app.callside.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P5")
class FileNameTest {
    @Test
    void aNameThatAnotherSystemAllowsIsMadeFitForThisOne() {
        assertEquals("POD 2207.pdf", FileName.safe("POD 2207.pdf"));
        assertEquals("a_b_c.pdf", FileName.safe("a/b\\c.pdf"));
        assertEquals("_con.pdf", FileName.safe("con.pdf"));
        assertEquals("_COM1", FileName.safe("COM1"));
        assertEquals("document.hidden", FileName.safe(".hidden"));
        assertEquals("document", FileName.safe(" . "));
        assertEquals("offer", FileName.safe("offer. ."));
        assertEquals("invoice_fdp.exe", FileName.safe("invoice\u202efdp.exe"));
        assertEquals(120, FileName.safe("x".repeat(300) + ".pdf").length());
        assertTrue(FileName.safe("x".repeat(300) + ".pdf").endsWith(".pdf"));
    }

    @Test
    void whateverANameIsItStaysInsideItsFolder() {
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            StringBuilder name = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) name.append((char) random.nextInt(0x300));
            String safe = FileName.safe(name.toString());
            assertFalse(
                    safe.isBlank() || safe.contains("/") || safe.contains("\\") || safe.startsWith("."),
                    "seed " + seed + ": " + name);
            assertTrue(safe.length() <= 120);
        }
    }

    @Test
    void programsAreKnownByTheirEndings() {
        assertTrue(FileName.runs("invoice.pdf.exe"));
        assertTrue(FileName.runs("invoice.EXE. "));
        assertTrue(FileName.runs("link.url"));
        assertFalse(FileName.runs("invoice.pdf"));
        assertFalse(FileName.runs("bat"));
        assertFalse(FileName.runs("Lieferschein.jpeg"));
    }
}
