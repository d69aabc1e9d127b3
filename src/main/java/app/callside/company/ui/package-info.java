/// Our own company: what customers see of us, how they pay us, how our mail goes out, and what has not gone out yet.
@NullMarked
package app.callside.company.ui;

import org.jspecify.annotations.NullMarked;
