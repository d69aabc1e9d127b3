package app.callside.erasure.ui;

import app.callside.base.text.Messages;
import app.callside.base.work.Work;
import app.callside.erasure.Erasure;
import app.callside.erasure.ErasureWords;
import app.callside.base.text.Formats;

/// What erasing works with on the screen.
public record ErasureServices(Erasure erasure, ErasureWords words, Work work, Messages messages, Formats formats) {}
