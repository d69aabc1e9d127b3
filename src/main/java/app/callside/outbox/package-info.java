/// Mail that leaves by the company's own server: what waits, what went, and why something did not.
@NullMarked
package app.callside.outbox;

import org.jspecify.annotations.NullMarked;
