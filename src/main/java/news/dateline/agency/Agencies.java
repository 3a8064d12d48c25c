package news.dateline.agency;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import news.dateline.text.FactTables;

/** Who supplies text and pictures, looked up by id, by domain and by the words of a credit. Immutable; thread safe. */
public final class Agencies {
    private final AgencyTable table;

    private Agencies(FactTables tables) {
        this.table = new AgencyTable(tables);
    }

    private static final class Shipped {
        static final Agencies AGENCIES = new Agencies(FactTables.shipped());
    }

    /** Those that ship with Dateline. */
    public static Agencies shipped() {
        return Shipped.AGENCIES;
    }

    /** Those of these tables. */
    public static Agencies of(FactTables tables) {
        return tables == FactTables.shipped() ? shipped() : new Agencies(tables);
    }

    /** Every agency, in the table's order. */
    public Collection<Agency> all() {
        return table.all();
    }

    public Optional<Agency> byId(String id) {
        return table.byId(id);
    }

    /**
     * Who publishes under a host: the row of the longest domain that the host is or lies under.
     *
     * @param host a host name in lower case
     */
    public Optional<Agency> byDomain(String host) {
        return table.byDomain(host);
    }

    /**
     * The agency that a text names, in the slot; two for a composite such as {@code EFE/EPA}, none if the text is no
     * alias or not in this slot.
     *
     * @param language of the text around, its primary subtag, which decides between agencies with the same letters
     */
    public List<Agency> named(String literal, AliasPosition slot, Optional<String> language) {
        return table.named(literal, slot, language);
    }

    /** Every agency that is written so in the slot. */
    public List<Agency> sharing(String literal, AliasPosition slot) {
        return table.sharing(literal, slot);
    }

    /** A credit taken apart: its agencies, and what else stands there. */
    public CreditList credits(String credit, AliasPosition slot, Optional<String> language) {
        return new CreditScan(table, credit, slot, language).run();
    }

    /** The credit, if it names agencies and nothing else. */
    public Optional<CreditList> creditsAlone(String credit, AliasPosition slot, Optional<String> language) {
        return new CreditScan(table, credit, slot, language).runAgencies();
    }
}
