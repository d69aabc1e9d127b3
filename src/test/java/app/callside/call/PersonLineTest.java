package app.callside.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.phone.PhoneNumbers;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T3")
class PersonLineTest {
    private final PersonLine reader = new PersonLine(new PhoneNumbers());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Marta Klein AP mgr 312 555 0142 marta@harbor.example | US | Marta Klein | AP mgr | +1 312-555-0142 | '' | marta@harbor.example
                    marta klein | US | Marta Klein | '' | '' | '' | ''
                    spoke to Bob Tate, controller, ph (414) 745-3939 fax 414-745-3940 | US | Bob Tate | controller | +1 414-745-3939 | +1 414-745-3940 | ''
                    ms Jo-Anne O'Neil accounts payable clerk jo@oneil.example | US | Jo-Anne O'Neil | accounts payable clerk | '' | '' | jo@oneil.example
                    Linda, office manager, direct 312-555-0199 ext 12 | US | Linda | office manager | +1 312-555-0199 ext. 12 | '' | ''
                    Frau Kübler Buchhaltung 089 1234567 k@werk.example | DE | Kübler | Buchhaltung | +49 89 1234567 | '' | k@werk.example
                    j.smith@firm.example Jane Smith CFO | US | Jane Smith | CFO | '' | '' | j.smith@firm.example
                    this is Pete (owner) cell 555 0142 000 | US | Pete | (owner) | +1 555-014-2000 | '' | ''
                    Pat VP finance +44 20 7946 0958 | US | Pat | VP finance | +44 20 7946 0958 | '' | ''
                    """)
    void aLineIsSpreadOverItsFields(
            String line, String country, String name, String title, String phone, String fax, String email) {
        assertEquals(Optional.of(new RightParty(name, title, phone, fax, email)), reader.read(line, country));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "312 555 0142", "AP", "accounts payable", "a@b.example"})
    void withoutANameNobodyIsRead(String line) {
        assertEquals(Optional.empty(), reader.read(line, "US"));
    }
}
