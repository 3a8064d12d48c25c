package news.dateline.newsml;

import java.util.Optional;
import news.dateline.draft.ItemDraft;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/** When an item of NewsML 1.2 was made, whether it may be used, and how urgent it is. */
final class NewsManagement {
    private static final String STATUS = StatedIn.element("Status");
    private static final String CHANGE = StatedIn.element("StatusWillChange");

    private NewsManagement() {}

    static void read(Element item, Optional<Element> envelope, ItemDraft draft) {
        Trees.child(item, "NewsManagement").ifPresent(management -> read(management, draft));
        envelope.flatMap(around -> FormalName.of(around, "Priority"))
                .ifPresent(priority -> draft.urgency(priority, StatedIn.element("Priority")));
    }

    private static void read(Element management, ItemDraft draft) {
        FormalName.of(management, "Status").ifPresent(status -> readStatus(status, management, draft));
        Trees.text(management, "FirstCreated")
                .ifPresent(time -> draft.firstCreated(time, StatedIn.element("FirstCreated")));
        Trees.text(management, "ThisRevisionCreated")
                .ifPresent(time -> draft.versionCreated(time, StatedIn.element("ThisRevisionCreated")));
        FormalName.of(management, "Urgency").ifPresent(urgency -> draft.urgency(urgency, StatedIn.element("Urgency")));
        FormalName.of(management, "Instruction").ifPresent(instruction -> readInstruction(instruction, draft));
        FormalName.of(management, "NewsItemType")
                .flatMap(type -> ItemSignal.of("type", type))
                .ifPresent(signal -> draft.signal(signal, StatedIn.element("NewsItemType")));
    }

    /** An item that is not usable yet, and says when it will be, is under embargo; without a time it is held back. */
    private static void readStatus(String name, Element management, ItemDraft draft) {
        NewsStatus status = NewsStatus.of(name);
        Optional<Element> change = Trees.child(management, "StatusWillChange");
        Optional<NewsStatus> future =
                change.flatMap(later -> FormalName.of(later, "FutureStatus")).map(NewsStatus::of);
        Optional<String> when = change.flatMap(later -> Trees.text(later, "DateAndTime"));
        boolean release =
                status != NewsStatus.USABLE && future.equals(Optional.of(NewsStatus.USABLE)) && when.isPresent();
        draft.status(status.published(release), STATUS);
        if (status == NewsStatus.CANCELED) {
            draft.signal(Signal.KILL, STATUS);
        } else if (release) {
            draft.embargoedUntil(when.get(), CHANGE);
        } else if (status == NewsStatus.USABLE
                && future.filter(NewsManagement::endsUse).isPresent()) {
            when.ifPresent(time -> draft.expires(time, CHANGE));
        }
    }

    private static boolean endsUse(NewsStatus status) {
        return status == NewsStatus.CANCELED || status == NewsStatus.WITHHELD;
    }

    private static void readInstruction(String instruction, ItemDraft draft) {
        ItemSignal.of("instruction", instruction).ifPresent(signal -> {
            draft.signal(signal, StatedIn.element("Instruction"));
            if (signal == Signal.KILL) {
                draft.status(PubStatus.CANCELED, StatedIn.element("Instruction"));
            }
        });
    }
}
