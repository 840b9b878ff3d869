/**
 * Time as sources state it: {@link dev.factum.time.Edtf} reads and writes the whole of EDTF, levels 0, 1 and 2 (Library
 * of Congress, "Extended Date/Time Format (EDTF) Specification", 4 February 2019, a profile of ISO 8601-1 and ISO
 * 8601-2), says which moments a value can mean, and relates values with three-valued {@link dev.factum.time.Truth}.
 *
 * <table>
 * <caption>The types</caption>
 * <thead><tr><th scope="col">Type</th><th scope="col">Is</th><th scope="col">As</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.factum.time.EdtfDate}</td><td>a year, month or day, perhaps masked or qualified</td>
 * <td>{@code 1984-06~}</td></tr>
 * <tr><td>{@link dev.factum.time.EdtfDateTime}</td><td>a day and a time of it</td>
 * <td>{@code 1985-04-12T23:20:30Z}</td></tr>
 * <tr><td>{@link dev.factum.time.EdtfSeason}</td><td>a season, quarter, third or half of a year</td>
 * <td>{@code 2001-21}</td></tr>
 * <tr><td>{@link dev.factum.time.EdtfYear}</td><td>a long year, or one known to some digits</td>
 * <td>{@code Y-17E7}</td></tr>
 * <tr><td>{@link dev.factum.time.EdtfInterval}</td><td>from one date to another</td><td>{@code 1964/..}</td></tr>
 * <tr><td>{@link dev.factum.time.EdtfSet}</td><td>one of, or all of, some dates</td>
 * <td>{@code [1667,1670..1672]}</td></tr>
 * </tbody>
 * </table>
 *
 * <p>{@link dev.factum.time.Level} and {@link dev.factum.time.Qualifier} are parts of a value,
 * {@link dev.factum.time.Bound} its first or last moment, {@link dev.factum.time.YearSpan} the years between two, and
 * {@link dev.factum.time.EdtfFormatter} writes values for people.
 *
 * <h2>What was decided</h2>
 *
 * <p>Public implementations read the standard in different ways. This is how it is read here, and why. "The standard" is
 * the specification of the Library of Congress, and ISO 8601 where that is silent.
 *
 * <h3>Which texts are valid</h3>
 *
 * <ul>
 *   <li><b>Spaces</b> are nowhere allowed, in sets either: the standard has none. {@code [1667, 1668]} is rejected.
 *   <li><b>Decades and centuries</b> of three or two digits ({@code 199}, {@code 19}) are rejected: the standard writes
 *       them {@code 199X} and {@code 19XX}.
 *   <li><b>Reversed intervals and ranges</b> are rejected if every moment of the end is before every one of the start,
 *       qualifiers aside: an interval lies between a start and an end (ISO 8601-1, 3.1.1.6). {@code 2004/2003} is
 *       rejected; {@code 2004-06-11/2004-06} is not, for it can end after it starts.
 *   <li><b>Seasons in intervals</b> are allowed, with dates of other precisions too: a season is a date. As seasons have
 *       no dates, {@code 2012-24/2012-21} is not certainly reversed.
 *   <li><b>Date-times</b> are not allowed in intervals and sets: "time of day is excluded". Long years and years with
 *       significant digits are dates, and allowed in both.
 *   <li><b>An offset of {@code -00:00}</b> is rejected: ISO 8601-1 gives a zero offset a plus sign. {@code +00:00} is
 *       read and written as {@code Z}.
 *   <li><b>Offsets beyond 14 hours</b> are read, up to 23:59 either way: the standard sets no other limit. They are
 *       written with hours and minutes; {@code -04} is read. The basic form {@code -0400} is rejected: "extended format"
 *       is required.
 *   <li><b>The end of a day</b>, {@code 24:00:00}, is read and kept; it is the first moment of the next day. Other times
 *       with hour 24 are rejected, and so are leap seconds: java.time has none.
 *   <li><b>Times to the minute and decimals of the second</b>, up to nine, are read: ISO 8601-1 has them (5.3.1.3,
 *       5.3.1.4), and instants need them.
 *   <li><b>Negative years</b> belong to level 1. Year {@code 0000} exists, {@code -0000} does not.
 *   <li><b>Masked digits</b> are valid if at least one date fits: {@code 156X-11-31} is rejected. Of level 1 are whole
 *       parts from the right ({@code 1985-XX-XX}) and the last digits of a year alone ({@code 19XX}); all others, and all
 *       masks within an interval, are of level 2. A mask may be qualified ({@code 156X~}).
 *   <li><b>{@code 1XXX}, {@code XXXX} and {@code XXXX-XX}</b> are of level 1 too: its examples show one and two masked
 *       digits of a year, and its rule, "from the right", holds for three and four as well.
 *   <li><b>Y years</b> must have more than four digits and no leading zero: "when, and only when, the year exceeds four
 *       digits". {@code Y1E2} is rejected. At most eighteen digits are read, exponent included, so that all arithmetic is
 *       exact.
 *   <li><b>Significant digits</b> are at least one and at most as many as the year has, leading zeros included:
 *       {@code 0050S2} is 0000 to 0099, {@code 0050S3} is 0050 to 0059.
 *   <li><b>Qualifiers on Y years and on years with significant digits</b> are rejected ({@code Y17000?},
 *       {@code 1950S2~}): the standard qualifies dates of years, months and days, and shows none of these; S is itself an
 *       estimate.
 *   <li><b>Sets</b> have at least one member. Ranges within them have ends of one precision, without masks and seasons,
 *       as what lies between would not be defined; open ranges may stand anywhere, as a set has no order.
 * </ul>
 *
 * <h3>What is equal, and the canonical text</h3>
 *
 * <ul>
 *   <li><b>Qualifiers</b> belong to parts: {@code ?2004-?06} and {@code 2004-06?} are equal. The parts that share the
 *       year's qualifier are written with one on the right, the others each with its own on the left. Qualifiers that
 *       meet on a part are joined: {@code ?} and {@code ~} make {@code %}.
 *   <li><b>The level of a value</b> is that of its canonical text, which may be lower than that of the text it was read
 *       from; {@link dev.factum.time.Edtf#parse(CharSequence, dev.factum.time.Level)} judges the text.
 *   <li><b>Sets</b> are sorted, and members that are repeated are written once.
 *   <li><b>Exponents</b> stay as written: {@code Y17E7} and {@code Y170000000} mean the same and are not equal.
 * </ul>
 *
 * <h3>What a value means</h3>
 *
 * <ul>
 *   <li><b>Seasons</b> 21 to 32 have no dates in the standard. They may be meteorological or astronomical, 21 to 24 of
 *       either hemisphere, and one that runs over the new year may begin in December of its year or of the year before:
 *       {@code 2001-25}, northern spring, starts between 1 and 31 March and ends between 31 May and 30 June. They are
 *       not quarters: those are 33 to 36, which are exact, as are thirds and halves.
 *   <li><b>Negative masked years</b> mask the digits, not the number: {@code -01XX} is -199 to -100. {@code -XXXX} ends
 *       with -1.
 *   <li><b>Intervals</b> include both their ends whole: {@code 1964/2008} is all of 1964 to all of 2008. If an end leaves
 *       a choice ({@code 198X/1999}), so does the interval. An unknown end is not before the start.
 *   <li><b>A range in a one-of set</b> stands for any one of its years, months or days; in an all-of set for all of them.
 *   <li><b>Date-times</b> last as long as they are precise: a minute, a second, or a fraction of it.
 *   <li><b>Moments without an offset</b> may be those of any place: 12 hours behind UTC to 14 ahead.
 *   <li><b>Partial agreement</b> is UNKNOWN: {@code 1984-06} may or may not contain what happened in {@code 1984}. Only
 *       where no moment is shared is it FALSE.
 *   <li><b>{@code meets}</b> looks at the ends only: {@code {1984,1986}} meets {@code 1987}, whatever gaps it has.
 *   <li><b>Sets of very many masked dates</b> are compared exactly up to a million pairs of members; a relation that
 *       needs more is UNKNOWN, so that no text can make it hang.
 * </ul>
 *
 * @serial exclude
 */
@NullMarked
package dev.factum.time;

import org.jspecify.annotations.NullMarked;
