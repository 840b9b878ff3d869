package dev.factum.examples.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the description of a row tells beside the row's own dates, as far as it is understood; the rest of it is kept in the
 * words of the citation.
 */
final class Description {
    /** What a day in a description can be, if it is not just the day of something that is told. */
    enum Movement {
        /** The leader was in the country on these days. */
        STAY,
        /** The leader arrived in the country. */
        ARRIVAL,
        /** The leader left the country. */
        DEPARTURE
    }

    /** A day on which the leader came, was there, or left. */
    record Moved(Movement movement, DateMention when) {}

    /** A sentence that tells of something on another day. */
    record Dated(String sentence, DateMention when) {}

    // ---- sentences

    private static final String ABBREVIATION =
            "\\b\\p{Lu}|\\b(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|St|Mt|Dr|Jr|Gov|Gen)"
                    + "|\\b(?:Mass|Conn|Minn|Tex|Calif|Va|Pa|Md|Fla|Ga|Ill|Mich)";
    private static final Pattern END_OF_SENTENCE =
            Pattern.compile("(?<!" + ABBREVIATION + ")\\.(?:\\s+|$)|;\\s+|(?<=U\\.S)\\. (?=\\p{Lu}\\w+ed )");

    // ---- occasions

    private static final String CAPITALS = "[\\p{Lu}\\d][\\p{L}\\p{N}.'’+–-]*";
    private static final Pattern ATTENDED =
            Pattern.compile("\\b(?:[Aa]ttend(?:ed|ing)|[Pp]articipated in|[Tt]ook part in|Invited Guest to"
                    + "|[Ll]ed (?:the )?(?:\\p{Lu}\\w+ )+delegation to) (?=\\S)");
    private static final Pattern BEGINS_WITH_ATTENDED = Pattern.compile("(?:Also )?" + ATTENDED.pattern());
    private static final String GATHERING = "(?:Summit|Conference|Assembly|Council|Forum|Session|Ceremony)";
    private static final Pattern MET_AT = Pattern.compile("\\b(?<verb>[Mm]et|[Dd]iscussed)\\b.*?"
            + " (?:at|during|alongside) (?:(?:a|an|the) )?(?:meeting of )?(?:the )?"
            + "(?=\\p{Lu})(?<name>(?:(?:" + CAPITALS + "|of|the|for|on|and) )*?" + GATHERING
            + "(?: (?:" + CAPITALS + "|of|the|for|on|and))*)");
    private static final Pattern BARE = Pattern.compile(
            "(?<name>" + CAPITALS + "(?: (?:" + CAPITALS + "|of|the|for|on|and))*? " + GATHERING + "(?: Meeting)?)");
    private static final String PLACE_NAME = CAPITALS + "(?: (?:and (?:in )?)?" + CAPITALS + ")*";
    private static final Pattern PLACE = Pattern.compile("(?:, | )(?:in|at) (?:the (?=\\p{Lu}))?" + PLACE_NAME
            + "(?: \\([^()]*\\))?(?:, (?!" + DateMention.MONTH + "\\b)\\p{Lu}[\\p{L}.]*(?: \\p{Lu}\\p{L}+)*)?,?");
    private static final Pattern REST =
            Pattern.compile("(?:, | with | as | while | and (?=[a-z]+(?:ed|et|ke|ld)\\b)).*$");
    private static final Pattern BEFORE_NEXT = Pattern.compile(",?(?: and| then| but| while)(?: [a-z]+)? $");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d-])(1[89]\\d{2}|20\\d{2})(?![\\d-])");
    private static final Pattern BETWEEN_OCCASIONS = Pattern.compile("(?:,? and |, )(?=(?:the|an?) )");
    private static final Pattern GATHERING_WORD = Pattern.compile("(?i)\\b(?:summit|conference|assembly|council|forum"
            + "|session|meeting|ceremony|ceremonies|funeral|memorial|dedication|commemoration|signing|opening"
            + "|inauguration|dinner|lunch|luncheon|reception)\\b");
    private static final Pattern LOOSE_END = Pattern.compile("(?: (?:of|the|for|on|and))+$");
    private static final Pattern BEFORE_DAY = Pattern.compile("[,( ]*(?:on )?");
    private static final Pattern DOING_MORE = Pattern.compile(" and [a-z]+(?:ed|et|ke|ld)\\b");

    // ---- movements and companions

    private static final Pattern IN_US = Pattern.compile("^[Ii]n (?:the )?U\\.?S\\.?,? $");
    private static final Pattern ARRIVED = Pattern.compile("\\b[Aa]rrived (?:in [\\p{L}., ]+ )?(?:on )?$");
    private static final Pattern DEPARTED =
            Pattern.compile("\\b(?:[Dd]eparted|[Dd]eparting|[Ll]eft|[Dd]eparture from)\\b[^\\d]*$");
    private static final Pattern ACCOMPANIED = Pattern.compile("^Accompanied (?!by )(?<whom>.+?)(?: (?:as|to) .*)?$");
    private static final Pattern STATE_VISIT = Pattern.compile("(?i)\\bstate visit\\b");

    private final List<Occasion> occasions = new ArrayList<>();
    private final List<Moved> movements = new ArrayList<>();
    private final List<Dated> dated = new ArrayList<>();
    private final List<String> unclear = new ArrayList<>();
    private Optional<String> accompanied = Optional.empty();
    private final boolean isStateVisit;
    private boolean tellsOfOccasionsOnly;

    private Description(String text) {
        isStateVisit = STATE_VISIT.matcher(text).find();
        tellsOfOccasionsOnly = !text.isEmpty();
    }

    /** Reads a description, which can be empty, of a visit that began on a day. */
    static Description of(String text, LocalDate start) {
        Description description = new Description(text);
        for (String sentence : sentences(text)) {
            description.read(sentence, start);
        }
        return description;
    }

    static List<String> sentences(String text) {
        return END_OF_SENTENCE
                .splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Returns what others can have attended too. */
    List<Occasion> occasions() {
        return List.copyOf(occasions);
    }

    /** Returns the days of coming, staying and going. */
    List<Moved> movements() {
        return List.copyOf(movements);
    }

    /** Returns the sentences that tell of other days. */
    List<Dated> dated() {
        return List.copyOf(dated);
    }

    /** Returns the sentences that name an occasion of which it is not plain that the visitor was there on this visit. */
    List<String> unclear() {
        return List.copyOf(unclear);
    }

    /** Returns whom the visitor only accompanied, by title and name. */
    Optional<String> accompanied() {
        return accompanied;
    }

    boolean isStateVisit() {
        return isStateVisit;
    }

    /** Tells whether the visit was for the occasions alone, as far as the description goes. */
    boolean tellsOfOccasionsOnly() {
        return tellsOfOccasionsOnly;
    }

    private void read(String sentence, LocalDate start) {
        Matcher whom = ACCOMPANIED.matcher(sentence);
        if (whom.matches()) {
            accompanied = Optional.of(whom.group("whom"));
        }
        List<Occasion> told = new ArrayList<>();
        boolean isAttended = readAttended(sentence, start, told);
        boolean isMet = readMet(sentence, start, told);
        boolean isBare = !namesByVerb(sentence) && isBare(sentence) && Modality.isDone(sentence);
        if (isBare) {
            told.add(Occasion.of(PLACE.matcher(sentence).replaceAll(""), Optional.empty()));
        }
        boolean beginsWithIt = BEGINS_WITH_ATTENDED.matcher(sentence).lookingAt();
        tellsOfOccasionsOnly &= isBare
                || (beginsWithIt
                        && isAttended
                        && !isMet
                        && !DOING_MORE.matcher(sentence).find());
        if (told.isEmpty() && namesAnOccasion(sentence)) {
            unclear.add(sentence);
        }
        readDays(sentence, start, told);
        occasions.addAll(told);
    }

    /**
     * Reads what is said to have been attended, and tells whether there is any: only what is said plainly, for there is no
     * end to the ways of saying that somebody was not there.
     */
    private boolean readAttended(String sentence, LocalDate start, List<Occasion> told) {
        Matcher attended = ATTENDED.matcher(sentence);
        int before = told.size();
        boolean isAllPlain = true;
        boolean isFound = attended.find();
        while (isFound) {
            int begin = attended.start();
            int end = attended.end();
            isFound = attended.find();
            String words = isFound
                    ? BEFORE_NEXT
                            .matcher(sentence.substring(end, attended.start()))
                            .replaceFirst("")
                    : sentence.substring(end);
            boolean isPlain = Modality.isPlain(sentence, begin, end) && Modality.isDone(sentence, begin, end);
            for (String part : parts(words)) {
                boolean isTold =
                        isPlain && !isOfAnotherYear(part, start) && !Modality.saysMoreThanAName(name(part, start));
                isAllPlain &= isTold;
                if (isTold) {
                    told.add(attended(part, start));
                }
            }
        }
        boolean isAny = told.size() > before;
        if (isAny && !isAllPlain) {
            unclear.add(sentence);
        }
        return isAny;
    }

    private static boolean readMet(String sentence, LocalDate start, List<Occasion> told) {
        Matcher met = MET_AT.matcher(sentence);
        boolean isMet = met.find()
                && Modality.isDone(sentence, met.start(), met.end("verb"))
                && !isOfAnotherYear(sentence.substring(met.start("name")), start);
        if (isMet) {
            told.add(Occasion.of("the " + LOOSE_END.matcher(met.group("name")).replaceFirst(""), Optional.empty()));
        }
        return isMet;
    }

    private static boolean namesAnOccasion(String sentence) {
        return namesByVerb(sentence) || isBare(sentence);
    }

    private static boolean namesByVerb(String sentence) {
        return ATTENDED.matcher(sentence).find() || MET_AT.matcher(sentence).find();
    }

    /** Tells whether words that begin with an occasion name a year that the visit was not in. */
    private static boolean isOfAnotherYear(String words, LocalDate start) {
        return YEAR.matcher(REST.matcher(words).replaceFirst(""))
                .results()
                .map(year -> Integer.valueOf(year.group(1)))
                .anyMatch(year -> year != start.getYear() && year != start.getYear() + 1);
    }

    /** Takes two occasions in one sentence apart: "the NATO Summit (May 20) and the UN General Assembly". */
    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        Matcher between = BETWEEN_OCCASIONS.matcher(words);
        int begin = 0;
        while (between.find()) {
            Matcher next = BETWEEN_OCCASIONS.matcher(words);
            int end = next.find(between.end()) ? next.start() : words.length();
            if (isGathering(words.substring(begin, between.start()))
                    && isGathering(words.substring(between.end(), end))) {
                parts.add(words.substring(begin, between.start()));
                begin = between.end();
            }
        }
        parts.add(words.substring(begin));
        return parts;
    }

    private static boolean isGathering(String words) {
        return GATHERING_WORD.matcher(words).find();
    }

    /** The occasion in words that begin with it, and the days right after it, which are then those of the attendance. */
    private static Occasion attended(String words, LocalDate start) {
        String beforeDay = beforeDay(words, start);
        String name = REST.matcher(beforeDay).replaceFirst("");
        boolean isRightAfter =
                BEFORE_DAY.matcher(beforeDay.substring(name.length())).matches() || beforeDay.endsWith(" (");
        return Occasion.of(name(words, start), firstDay(words, start).filter(mention -> isRightAfter));
    }

    private static String name(String words, LocalDate start) {
        return REST.matcher(beforeDay(words, start))
                .replaceFirst("")
                .replaceFirst(" \\(?(?:on )?$", "")
                // of a bracket that was opened before
                .replaceFirst("^([^(]*)\\)$", "$1")
                .strip();
    }

    private static String beforeDay(String words, LocalDate start) {
        String placeless = PLACE.matcher(words).replaceAll("");
        return firstDay(words, start)
                .map(mention -> placeless.substring(0, mention.begin()))
                .orElse(placeless);
    }

    private static Optional<DateMention> firstDay(String words, LocalDate start) {
        return DateMention.find(PLACE.matcher(words).replaceAll(""), start).stream()
                .findFirst();
    }

    /** Tells whether a sentence is nothing but the name of an occasion, and perhaps a place. */
    private static boolean isBare(String sentence) {
        return sentence.contains(" ")
                && BARE.matcher(PLACE.matcher(sentence).replaceAll("")).matches();
    }

    private void readDays(String sentence, LocalDate start, List<Occasion> told) {
        int from = 0;
        for (DateMention mention : DateMention.find(sentence, start)) {
            String before = sentence.substring(from, mention.begin());
            Optional<Movement> movement = movement(before);
            if (movement.isPresent()) {
                movements.add(new Moved(movement.get(), mention));
            } else if (told.stream()
                    .flatMap(occasion -> occasion.during().stream())
                    .noneMatch(day -> day.time().equals(mention.time()))) {
                dated.add(new Dated(sentence, mention));
            }
            from = mention.finish();
        }
    }

    private static Optional<Movement> movement(String before) {
        if (IN_US.matcher(before).find()) {
            return Optional.of(Movement.STAY);
        }
        if (ARRIVED.matcher(before).find()) {
            return Optional.of(Movement.ARRIVAL);
        }
        return DEPARTED.matcher(before).find() ? Optional.of(Movement.DEPARTURE) : Optional.empty();
    }
}
