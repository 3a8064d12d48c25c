package news.dateline.pipeline;

import java.util.List;
import news.dateline.credit.Bylines;
import news.dateline.credit.BylinesBeside;
import news.dateline.credit.CaptionParagraphs;
import news.dateline.credit.CreditsBeside;
import news.dateline.credit.LeadCredits;
import news.dateline.credit.PersonsOnly;
import news.dateline.credit.PhotoCredits;
import news.dateline.credit.PhotoLines;
import news.dateline.credit.Publishers;
import news.dateline.credit.Senders;
import news.dateline.credit.Signoffs;
import news.dateline.credit.Suppliers;
import news.dateline.dateline.Datelines;
import news.dateline.dateline.Located;
import news.dateline.dateline.Places;
import news.dateline.desk.Advisories;
import news.dateline.desk.EmbargoHours;
import news.dateline.desk.Embargoes;
import news.dateline.desk.NotesBehindDatelines;
import news.dateline.desk.Notices;
import news.dateline.desk.Signals;
import news.dateline.enrich.FindingsInOrder;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.Languages;
import news.dateline.enrich.Step;
import news.dateline.feed.Atom;
import news.dateline.feed.Rss;
import news.dateline.format.Reader;
import news.dateline.format.Readers;
import news.dateline.json.ApJson;
import news.dateline.json.JsonEnvelope;
import news.dateline.json.JsonFeed;
import news.dateline.json.Ninjs;
import news.dateline.json.PaJson;
import news.dateline.newsml.NewsMl12;
import news.dateline.newsml.NewsMlG2;
import news.dateline.newsml.Nitf;
import news.dateline.newsml.RbNews;
import news.dateline.page.HtmlPage;
import news.dateline.teletype.Anpa1312;
import news.dateline.teletype.Iptc7901;
import news.dateline.teletype.PlainText;
import news.dateline.teletype.PressWire;
import news.dateline.teletype.ZczcWire;
import news.dateline.text.FactTables;
import news.dateline.text.TextTables;

/** THE two lists: which readers there are and which steps, in the order in which a payload meets them. Thread safe. */
public final class InOrder {
    /** The first that accepts a payload reads it. */
    private static final List<Reader> READERS = List.of(
            new ApJson(),
            new PaJson(),
            new JsonFeed(),
            new Ninjs(),
            new JsonEnvelope(),
            new NewsMl12(),
            new NewsMlG2(),
            new Nitf(),
            new RbNews(),
            new Rss(),
            new Atom(),
            new HtmlPage(),
            new Anpa1312(),
            new Iptc7901(),
            new ZczcWire(),
            new PressWire(),
            new PlainText());

    private InOrder() {}

    public static Readers readers(FactTables tables) {
        return new Readers(READERS, TextTables.of(tables));
    }

    /** Each needs what those before it found: the language first, the sign-off after the dateline. */
    public static List<Step> steps(FactTables tables) {
        Knowledge knowledge = Knowledge.of(tables);
        return List.of(
                new Languages(),
                new Signals(tables),
                new Embargoes(knowledge, tables),
                new Advisories(knowledge, tables),
                new CaptionParagraphs(knowledge),
                new PhotoLines(knowledge),
                new Publishers(knowledge),
                new Bylines(knowledge),
                new PersonsOnly(knowledge),
                new LeadCredits(knowledge),
                new Datelines(knowledge, tables),
                new NotesBehindDatelines(tables),
                new Signoffs(knowledge, tables),
                new CreditsBeside(knowledge),
                new BylinesBeside(knowledge),
                new Suppliers(knowledge),
                new PhotoCredits(knowledge),
                new Places(knowledge),
                new Located(),
                new EmbargoHours(knowledge, tables),
                new Senders(knowledge),
                new Notices(tables),
                new FindingsInOrder());
    }
}
