package dev.factum.dossier;

import dev.factum.model.Country;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.Leader;
import dev.factum.model.Source;
import dev.factum.shape.JsonText;
import dev.factum.time.Edtf;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds ids that seem to stand for the same, by what entities have in common: never by comparing each with each, since
 * what could match has a mark or a name in common, and those are looked up.
 */
final class Reconciliation {
    /** Of many that share a name, each is held against so many after it: a name of so many says little. */
    static final int NAMESAKES = 32;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Map<EntityRef, Map<EntityRef, Set<Match.Reason>>> found = new TreeMap<>();

    private Reconciliation() {}

    static List<Match> of(Dossier dossier) {
        Reconciliation reconciliation = new Reconciliation();
        reconciliation.find(dossier.leaders().stream().map(Features::of));
        reconciliation.find(dossier.events().stream().map(Features::of));
        reconciliation.find(dossier.sources().stream().map(Features::of));
        return reconciliation.matches();
    }

    /** What tells one from others: what it is called elsewhere and here, and what must not contradict. */
    private record Features(
            EntityRef id,
            Set<String> marks,
            Set<String> names,
            String kind,
            Optional<Country> country,
            String from,
            Optional<Edtf> start,
            String until,
            Optional<Edtf> end) {
        static Features of(Leader leader) {
            Set<String> marks = new TreeSet<>();
            leader.sameAs().forEach(uri -> marks.add(uri.toString()));
            Set<String> names = new LinkedHashSet<>(List.of(leader.name()));
            names.addAll(new TreeSet<>(leader.names().values()));
            names.addAll(new TreeSet<>(leader.aliases()));
            return new Features(
                    leader.id(), marks, names, "", leader.country(), "born", leader.born(), "died", leader.died());
        }

        static Features of(Event event) {
            Set<String> marks = new TreeSet<>();
            event.sameAs().forEach(uri -> marks.add(uri.toString()));
            Optional<Country> country = event.place().flatMap(place -> place.country());
            String kind = event.kind().toString();
            Set<String> names = Set.of(event.name());
            return new Features(event.id(), marks, names, kind, country, "at", event.time(), "", Optional.empty());
        }

        static Features of(Source source) {
            Set<String> marks = new TreeSet<>();
            source.uri().ifPresent(uri -> marks.add(uri.toString()));
            source.digest().ifPresent(digest -> marks.add(digest.toString()));
            String kind = source.kind().toString();
            Set<String> names = Set.of(source.name());
            Optional<Edtf> published = source.published();
            return new Features(
                    source.id(), marks, names, kind, Optional.empty(), "published", published, "", Optional.empty());
        }

        boolean contradict(Features other) {
            return !kind.equals(other.kind)
                    || differ(country.map(Country::present), other.country.map(Country::present))
                    || isSurelyAnother(start, other.start)
                    || isSurelyAnother(end, other.end)
                    || isSurelyBefore(end, other.start)
                    || isSurelyBefore(other.end, start);
        }

        private static boolean differ(Optional<Country> one, Optional<Country> other) {
            return one.isPresent() && other.isPresent() && !one.equals(other);
        }

        private static boolean isSurelyAnother(Optional<Edtf> one, Optional<Edtf> other) {
            return one.isPresent()
                    && other.isPresent()
                    && one.get().overlaps(other.get()).isFalse();
        }

        private static boolean isSurelyBefore(Optional<Edtf> one, Optional<Edtf> other) {
            return one.isPresent()
                    && other.isPresent()
                    && one.get().isBefore(other.get()).isTrue();
        }
    }

    private record Named(Features features, String name) {
        /** Those whom the same is known of stand together. */
        static final Comparator<Named> ORDER = Comparator.<Named, String>comparing(
                        named -> named.features.country.map(Country::value).orElse(""))
                .thenComparing(named -> named.features.start.map(Edtf::toString).orElse(""))
                .thenComparing(named -> named.features.id)
                .thenComparing(Named::name);
    }

    private void find(Stream<Features> all) {
        Map<String, List<Features>> byMark = new HashMap<>();
        Map<String, List<Named>> byName = new HashMap<>();
        all.forEach(one -> {
            one.marks()
                    .forEach(mark -> byMark.computeIfAbsent(mark, absent -> new ArrayList<>(1))
                            .add(one));
            Set<String> keys = new LinkedHashSet<>();
            one.names().forEach(name -> {
                String key = keyOf(name);
                if (!key.isEmpty() && keys.add(key)) {
                    byName.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(new Named(one, name));
                }
            });
        });
        byMark.forEach(this::matchMarked);
        byName.values().forEach(this::matchNamed);
    }

    /** Returns what names have in common that differ in case, punctuation, white space and Unicode form alone. */
    private static String keyOf(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(folded).replaceAll(" ").strip();
    }

    /** What bears one mark is the same as the first that does. */
    private void matchMarked(String mark, List<Features> marked) {
        Features first = marked.get(0);
        for (Features other : marked) {
            match(first, other, new Match.Reason(Match.Ground.SAME_AS, mark));
        }
    }

    private void matchNamed(List<Named> named) {
        named.sort(Named.ORDER);
        for (int i = 0; i < named.size(); i++) {
            Named one = named.get(i);
            for (Named other : named.subList(i + 1, Math.min(named.size(), i + 1 + NAMESAKES))) {
                if (!one.features().contradict(other.features())) {
                    boolean inOrder =
                            one.features().id().compareTo(other.features().id()) < 0;
                    String evidence = inOrder ? evidence(one, other) : evidence(other, one);
                    match(one.features(), other.features(), new Match.Reason(Match.Ground.NAME, evidence));
                }
            }
        }
    }

    private static String evidence(Named one, Named other) {
        Features first = one.features();
        Features second = other.features();
        return both("", Optional.of(quoted(one.name())), Optional.of(quoted(other.name())))
                + both(", of ", first.country(), second.country())
                + both(", " + first.from() + " ", first.start(), second.start())
                + both(", " + first.until() + " ", first.end(), second.end());
    }

    /** Returns what is known of both; nothing if it is known of one alone. */
    private static String both(String before, Optional<?> one, Optional<?> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return "";
        }
        return before + (one.equals(other) ? one.get() : one.get() + " and " + other.get());
    }

    private static String quoted(String name) {
        StringBuilder out = new StringBuilder();
        JsonText.quote(out, name);
        return out.toString();
    }

    private void match(Features one, Features other, Match.Reason reason) {
        int order = one.id().compareTo(other.id());
        if (order != 0) {
            found.computeIfAbsent(order < 0 ? one.id() : other.id(), absent -> new TreeMap<>())
                    .computeIfAbsent(order < 0 ? other.id() : one.id(), absent -> new LinkedHashSet<>())
                    .add(reason);
        }
    }

    private List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        Comparator<Match.Reason> order =
                Comparator.comparing(Match.Reason::ground).thenComparing(Match.Reason::evidence);
        found.forEach((first, others) -> others.forEach((second, reasons) -> matches.add(
                new Match(first, second, reasons.stream().sorted(order).toList()))));
        return List.copyOf(matches);
    }
}
