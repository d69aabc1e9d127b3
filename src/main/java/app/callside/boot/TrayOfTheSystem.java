package app.callside.boot;

import java.awt.AWTException;
import java.awt.SystemTray;
import java.awt.Toolkit;
import java.awt.TrayIcon;
import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/// An icon beside the clock of a system that has a place for it. The only class that knows AWT's tray.
final class TrayOfTheSystem implements NoticesOutside.Tray {
    private static final String ICON = "/app/callside/assets/installer/callside.png";

    private final TrayIcon icon;
    private Runnable clicked = () -> {};

    private TrayOfTheSystem(TrayIcon icon) {
        this.icon = icon;
        icon.setImageAutoSize(true);
        icon.addActionListener(_ -> clicked.run());
    }

    /// Puts the icon there; empty without a display, and where the system has no place for it.
    static Optional<NoticesOutside.Tray> open() {
        if (!SystemTray.isSupported()) return Optional.empty(); // nor is it without a display
        URL picture = Objects.requireNonNull(TrayOfTheSystem.class.getResource(ICON));
        TrayIcon made = new TrayIcon(Toolkit.getDefaultToolkit().createImage(picture), "Callside");
        try {
            SystemTray.getSystemTray().add(made);
            return Optional.of(new TrayOfTheSystem(made));
        } catch (AWTException full) {
            LoggerFactory.getLogger(TrayOfTheSystem.class).info("No place beside the clock", full);
            return Optional.empty();
        }
    }

    @Override
    public void tell(String words, Runnable whenClicked) {
        clicked = whenClicked;
        icon.displayMessage("Callside", words, TrayIcon.MessageType.NONE);
    }

    @Override
    public void close() {
        SystemTray.getSystemTray().remove(icon);
    }
}
