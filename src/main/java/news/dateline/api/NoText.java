package news.dateline.api;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import news.dateline.item.PubStatus;
import news.dateline.store.ArticleQueries;

/** What is answered for an article that has no text to give. */
final class NoText {
    private NoText() {}

    /**
     * Who has a text that was killed shall learn it; that a text waits for its hour is nobody's business.
     *
     * @param otherwise what is said of an article that was not killed, or that is none
     */
    static <T> Uni<T> of(ArticleQueries articles, String uri, String otherwise) {
        return articles.status(uri).map(status -> {
            if (status.filter(PubStatus.CANCELED::equals).isPresent()) {
                throw new ClientErrorException("the article was killed", Status.GONE);
            }
            throw new NotFoundException(otherwise);
        });
    }
}
