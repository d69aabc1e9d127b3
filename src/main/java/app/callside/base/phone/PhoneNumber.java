package app.callside.base.phone;

/// A phone number that could be dialled.
///
/// @param e164 `+13125550142`: how it is kept and dialled
/// @param shown `+1 312-555-0142`: how people read it, without the extension
/// @param country ISO code of where it rings; empty where the number does not tell
/// @param extension digits behind the switchboard; may be empty
public record PhoneNumber(String e164, String shown, String country, String extension) {
    /// The digits of the whole number, for search: any shorter writing of it is their tail.
    public String digits() {
        return e164.substring(1);
    }
}
