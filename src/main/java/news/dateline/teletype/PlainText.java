package news.dateline.teletype;

import java.util.List;
import java.util.Optional;
import news.dateline.draft.ItemDraft;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.ReadItem;
import news.dateline.layout.PageText;
import news.dateline.layout.TextReader;

/** Plain text: that of a page, navigation and all, or a wire's. Which of them, its lines tell. */
public final class PlainText implements Reader {
    @Override
    public boolean accepts(Payload payload) {
        return payload.json().isEmpty() && !payload.isMarkup() && !payload.isFramed();
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        PageText text = TextReader.read(
                payload.text(), Optional.empty(), payload.hints().url(), payload.words());
        return List.of(new ItemDraft(payload)
                .page(text.reading(), text.kind())
                .signed(text.by(), text.authors())
                .outcome());
    }
}
