package app.callside.sample;

import app.callside.base.text.Plain;

/// Someone at an invented customer.
record SamplePerson(String name, String title) {
    /// @param text "Marta Klein, AP manager"
    static SamplePerson of(String text) {
        int comma = text.indexOf(", ");
        return new SamplePerson(text.substring(0, comma), text.substring(comma + 2));
    }

    String firstName() {
        return name.substring(0, name.indexOf(' '));
    }

    String mailName() {
        return plain(name).replace(' ', '.');
    }

    /// Letters, digits and single spaces, as addresses can carry them.
    static String plain(String text) {
        return Plain.of(text).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
