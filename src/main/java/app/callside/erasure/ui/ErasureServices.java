package app.callside.erasure.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.Work;
import app.callside.erasure.Erasure;
import app.callside.erasure.ErasureWords;

/// What erasing works with on the screen.
public record ErasureServices(Erasure erasure, ErasureWords words, Work work, Messages messages, Formats formats) {}
