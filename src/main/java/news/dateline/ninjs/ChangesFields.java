package news.dateline.ninjs;

import java.io.IOException;
import java.util.Optional;
import news.dateline.item.Changes;

/** What a version says otherwise than the one before. */
final class ChangesFields {
    private ChangesFields() {}

    static void write(JsonFields json, Changes changes) throws IOException {
        json.text("version", changes.version());
        json.object("headline", changes.headline(), (out, headline) -> {
            out.text("from", headline.from());
            out.text("to", headline.to());
        });
        json.numbers("added", changes.added());
        json.numbers("gone", changes.gone());
        json.objects("reworded", changes.reworded(), (out, reworded) -> {
            out.number("paragraph", reworded.paragraph());
            out.number("before", reworded.before());
        });
        json.objects("figures", changes.figures(), ChangesFields::figure);
    }

    private static void figure(JsonFields json, Changes.Figure figure) throws IOException {
        json.text("from", figure.from());
        json.text("to", figure.to());
        Optional<Integer> paragraph = figure.paragraph();
        if (paragraph.isPresent()) {
            json.number("paragraph", paragraph.get());
        }
    }
}
