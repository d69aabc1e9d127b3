package app.callside.find;

/// What an entry of the index stands for. The store keeps the place in this list: add at the end only.
public enum EntryKind {
    CUSTOMER,
    CONTACT,
    PHONE
}
