package app.callside.cli;

import java.util.Locale;
import java.util.Map;

/// Whether a window could open here; asking first spares people a stack trace from the toolkit.
///
/// @param system the operating system's name, as the property `os.name` gives it
/// @param platform the toolkit's platform, empty where nobody chose one
/// @param environment as `System.getenv()` gives it
record Display(String system, String platform, Map<String, String> environment) {
    Display {
        environment = Map.copyOf(environment);
    }

    static Display ofThisProcess() {
        return new Display(
                System.getProperty("os.name", ""), System.getProperty("glass.platform", ""), System.getenv());
    }

    /// On Linux a window needs X11 or Wayland; elsewhere there is always a screen to ask.
    boolean missing() {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        return linux && !platform.equals("Headless") && unset("DISPLAY") && unset("WAYLAND_DISPLAY");
    }

    private boolean unset(String name) {
        return environment.getOrDefault(name, "").isBlank();
    }
}
