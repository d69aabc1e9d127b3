package app.callside.company.ui;

import app.callside.base.text.Messages;
import app.callside.company.Iban;
import app.callside.recap.RecapEmail;
import java.util.Locale;
import java.util.Optional;

/// What can't be right of what is typed about the company, in words. An empty field is never wrong.
public final class CompanyWrong {
    private static final int FEWEST_DIGITS = 3;
    private static final String MASKED = "••";

    private final Messages messages;

    public CompanyWrong(Messages messages) {
        this.messages = messages;
    }

    public Optional<String> email(String typed) {
        String email = typed.strip();
        return email.isEmpty() || RecapEmail.address(email).isPresent()
                ? Optional.empty()
                : Optional.of(messages.text("company.wrong.email", email));
    }

    /// A number that has hardly a digit is none.
    public Optional<String> number(String typed) {
        String number = typed.strip();
        boolean isOne = number.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        return number.isEmpty() || isOne
                ? Optional.empty()
                : Optional.of(messages.text("company.wrong.number", number));
    }

    /// A payment page is opened by whoever gets the mail: it begins as every address of a page does.
    public Optional<String> link(String typed) {
        String link = typed.strip();
        String plain = link.toLowerCase(Locale.ROOT);
        boolean isOne = (plain.startsWith("https://") || plain.startsWith("http://")) && !link.contains(" ");
        return link.isEmpty() || isOne ? Optional.empty() : Optional.of(messages.text("company.wrong.link", link));
    }

    /// A number that was taken for that of a payment card has lost its digits, and nobody can pay to it.
    public Optional<String> account(String typed) {
        if (typed.contains(MASKED)) return Optional.of(messages.text("company.wrong.masked"));
        return Iban.wrongIn(typed).map(number -> messages.text("company.wrong.iban", number));
    }
}
