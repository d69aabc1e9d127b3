package app.callside.people;

/// What someone does here.
public enum Role {
    COLLECTOR,
    SUPERVISOR
}
