/** Whether two texts are copies of one, however each desk has cut, headed and spelt it: of words as numbers, and no text. */
@NullMarked
package news.dateline.likeness;

import org.jspecify.annotations.NullMarked;
