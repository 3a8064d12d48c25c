/** What an operator asks at three in the morning: is it up, does it get on, what does it wait for. */
@NullMarked
package news.dateline.ops;

import org.jspecify.annotations.NullMarked;
