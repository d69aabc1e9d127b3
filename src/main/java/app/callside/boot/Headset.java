package app.callside.boot;

import app.callside.rehearse.Microphone;
import app.callside.rehearse.Speaker;
import app.callside.rehearse.SystemMicrophone;
import app.callside.rehearse.SystemSpeaker;

/// What the person at the desk speaks into and hears with.
public record Headset(Microphone microphone, Speaker speaker) {
    public static Headset ofTheSystem() {
        return new Headset(new SystemMicrophone(), new SystemSpeaker());
    }
}
