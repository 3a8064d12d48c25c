package news.dateline.likeness;

/** What tells two texts that are copies of one from two that only sound alike. Each is a number between 0 and about 1. */
enum CopyFeature {
    /** The share of the shorter text that stands in the longer one. */
    CONTAINED,
    /** The same, of what is above three quarters. */
    NEARLY_ALL,
    /** The share of the longer text that stands in the shorter one. */
    CONTAINING,
    /** How many words they have in common. */
    EVIDENCE,
    /** The longest run of words that they have in common, as a share of the shorter text. */
    LONGEST_RUN,
    /** The share of the first words of either that stand in the other, of the one that has more. */
    LEAD,
    /** The share of the words of the shorter headline that stand in the other. */
    HEADLINE,
    /** Whether the headlines are the same. */
    SAME_HEADLINE,
    /** Whether the headlines are alike but for their figures, and the later text does not say that it corrects. */
    HEADLINE_FIGURES,
    /** Of the places at which both have a figure, the share at which the figures differ. */
    OTHER_FIGURES,
    /** How many such places there are. */
    OTHER_FIGURES_COUNT,
    /** The share of the figures of the shorter text that the longer one has nowhere. */
    MISSING_FIGURES,
    /** Of the places at which both have a name, the share at which the names differ. */
    OTHER_NAMES,
    /** How many such places there are. */
    OTHER_NAMES_COUNT,
    /** The share of the names of the shorter text that the longer one has nowhere. */
    MISSING_NAMES,
    /** How many other words stand in each other's place, to a hundred that are the same; spellings do not count. */
    OTHER_WORDS,
    /** How many words one of them has between words that both have. */
    MORE_WORDS,
    /** Whether a figure differs and the later one does not say that it corrects. */
    UNCORRECTED,
    /** How long one came after the other. */
    HOURS,
    /** Whether one sender sent both. */
    SAME_SUPPLIER
}
