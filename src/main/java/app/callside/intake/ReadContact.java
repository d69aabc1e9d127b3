package app.callside.intake;

/// A person at a customer as a row names them. All but the name may be empty.
///
/// @param preferredTime when they like to be called, in the file's words
record ReadContact(String name, String title, String phone, String fax, String email, String preferredTime) {}
