package org.pruefstein.question;

import java.time.Instant;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The banks in this node's memory, for searching (DD006). Before each search it reads again what was committed since the
 * last, on whichever node; now and then it compares everything. It holds no rights: the caller says which courses, and
 * reads the rows it shows from the database.
 */
@Component
class QuestionIndex {
    private static final int REMEMBERED = 8;
    private final IndexQueries queries;
    private final WordList words;
    private final OrderedEntries entries = new OrderedEntries();
    private final Map<Wanted, List<Long>> found = new LinkedHashMap<>();
    private long last;
    private long comparedAt;
    private long lookedBackAt;

    QuestionIndex(IndexQueries queries, WordList words) {
        this.queries = queries;
        this.words = words;
    }

    /**
     * What is looked for, in which order.
     *
     * @param courses the keys of the courses that count, {@code *} for all
     */
    record Wanted(QuestionFilter filter, Set<String> courses, QuestionSort sort, boolean descending) {
        boolean includes(IndexEntry entry) {
            return courses.contains("*") || courses.contains(entry.value(Criterion.COURSE));
        }
    }

    /** Reads what is new. @return how many questions the index holds */
    synchronized int read() {
        follow();
        return entries.size();
    }

    /** The ids of all questions that match, in order. */
    synchronized List<Long> find(Wanted wanted) {
        follow();
        List<Long> ids = found.get(wanted);
        if (ids == null) {
            ids = search(wanted);
            if (wanted.filter().get(Criterion.REVIEW) == null) {
                remember(wanted, ids);
            }
        }
        return ids;
    }

    /** Questions of a course that are not retired and ask the same as a stem, the most alike first. */
    synchronized List<Alike> alike(String course, Likeness stem, long self, int most) {
        follow();
        return of(Set.of(course))
                .filter(entry -> entry.id() != self && entry.state() != VersionState.RETIRED)
                .map(entry -> new Alike(entry.id(), entry.stem().to(stem)))
                .filter(found -> found.likeness() >= Likeness.SAME)
                .sorted(Comparator.comparingDouble(Alike::likeness).reversed().thenComparing(Alike::id))
                .limit(most)
                .toList();
    }

    /** A question and how alike its stem is, from {@link Likeness#SAME} to 1. */
    record Alike(Long id, double likeness) {}

    /** The accounts that wrote on questions of these courses. */
    synchronized Set<String> authors(Set<String> courses) {
        follow();
        return of(courses).flatMap(entry -> entry.authors().stream()).collect(Collectors.toSet());
    }

    /** The tags of questions of these courses, by name. */
    synchronized List<Tag> tags(Set<String> courses) {
        follow();
        Map<String, Tag> tags = new TreeMap<>();
        of(courses).forEach(entry -> tags.putAll(entry.tags()));
        return List.copyOf(tags.values());
    }

    private Stream<IndexEntry> of(Set<String> courses) {
        Wanted all = new Wanted(QuestionFilter.all(), courses, QuestionSort.KEY, false);
        return entries.in(all.sort(), false).stream().filter(all::includes);
    }

    private List<Long> search(Wanted wanted) {
        QuestionFilter filter = wanted.filter();
        List<BitSet> typed = words.matching(filter.text());
        Instant now = filter.get(Criterion.REVIEW) == null ? Instant.EPOCH : queries.now();
        return entries.in(wanted.sort(), wanted.descending()).stream()
                .filter(entry -> wanted.includes(entry) && entry.matches(filter, typed, now))
                .map(IndexEntry::id)
                .toList();
    }

    private void remember(Wanted wanted, List<Long> ids) {
        if (found.size() == REMEMBERED) {
            found.remove(found.keySet().iterator().next());
        }
        found.put(wanted, ids);
    }

    /** Inside a transaction that may still be rolled back nothing is read. */
    private void follow() {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return;
        }
        long now = System.nanoTime();
        LookBack reach = entries.isEmpty() ? LookBack.ALL : LookBack.after(now - comparedAt, now - lookedBackAt);
        List<Long> changed = queries.touched(reach.from(last)).stream()
                .filter(this::isNews)
                .map(IndexQueries.Touched::id)
                .toList();
        for (IndexQueries.Read read : queries.read(changed)) {
            entries.put(read);
            last = Math.max(last, read.at());
        }
        if (!changed.isEmpty()) {
            found.clear();
        }
        comparedAt = reach == LookBack.ALL ? now : comparedAt;
        lookedBackAt = reach == LookBack.SECONDS ? lookedBackAt : now;
    }

    private boolean isNews(IndexQueries.Touched touched) {
        IndexQueries.Read known = entries.get(touched.id());
        return known == null || known.at() != touched.at();
    }
}
