/// Ports for what takes long, what fails, and what must happen as one.
@NullMarked
package app.callside.base.work;

import org.jspecify.annotations.NullMarked;
