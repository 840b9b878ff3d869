"use strict";
(() => {
    const byId = (id) => document.getElementById(id);
    const index = JSON.parse(byId("index").textContent);
    const of = index.of.texts
        ? index.of
        : { leaders: [], events: [], sources: [], ends: [], verdicts: [], conflicts: [], texts: [] };
    const total = index.claims.length;
    const numbers = new Intl.NumberFormat("en");

    /** A list of the page: shows a page of those entries that match, made of HTML that the file holds when it is needed. */
    class List {
        constructor(name) {
            this.name = name;
            this.ids = index[name];
            this.root = byId("list-" + name);
            this.matches = this.ids.map((id, i) => i);
            this.page = 0;
            this.elements = new Map();
            this.chunks = [];
            if (!this.root) {
                return;
            }
            this.perPage = Number(this.root.dataset.perPage);
            [...this.root.children].forEach((element, i) => this.elements.set(i, element));
            for (const chunk of document.querySelectorAll(`script.chunk[data-list="${name}"]`)) {
                this.chunks.push({ start: Number(chunk.dataset.start), element: chunk, entries: null });
            }
            this.pager = byId("pager-" + name);
            this.pager.querySelector(".previous").addEventListener("click", () => this.turnTo(this.page - 1));
            this.pager.querySelector(".next").addEventListener("click", () => this.turnTo(this.page + 1));
            this.showPager();
        }

        element(i) {
            if (!this.elements.has(i)) {
                const chunk = this.chunks.findLast((one) => one.start <= i);
                chunk.entries ??= JSON.parse(chunk.element.textContent);
                const template = document.createElement("template");
                template.innerHTML = chunk.entries[i - chunk.start];
                this.elements.set(i, template.content.querySelector("li"));
            }
            return this.elements.get(i);
        }

        filter(matches) {
            this.matches = matches;
            this.page = 0;
            this.show();
        }

        show() {
            if (this.root) {
                const start = this.page * this.perPage;
                this.root.replaceChildren(
                    ...this.matches.slice(start, start + this.perPage).map((i) => this.element(i)));
                byId("none-" + this.name).hidden = this.matches.length > 0;
                this.showPager();
            }
        }

        showPager() {
            const last = Math.ceil(this.matches.length / this.perPage) - 1;
            this.pager.hidden = last < 1;
            const start = this.page * this.perPage;
            const end = Math.min(this.matches.length, start + this.perPage);
            const where = `${numbers.format(start + 1)} to ${numbers.format(end)} of ${numbers.format(this.matches.length)}`;
            this.pager.querySelector(".where").textContent = where;
            // paper has no next page to turn to
            const unprinted = byId("unprinted-" + this.name);
            unprinted.hidden = last < 1;
            unprinted.textContent = last < 1 ? "" : `Printed are ${where}. The rest is not printed.`;
            this.pager.querySelector(".previous").disabled = this.page === 0;
            this.pager.querySelector(".next").disabled = this.page >= last;
        }

        turnTo(page) {
            this.page = page;
            this.show();
            const heading = this.root.closest("section").querySelector("h2");
            heading.scrollIntoView();
            heading.focus({ preventScroll: true });
        }

        /** Shows an entry, whatever is filtered, and returns its element; or nothing if it is not in this list. */
        reveal(id) {
            const i = this.ids.indexOf(id);
            if (i < 0) {
                return null;
            }
            if (!this.matches.includes(i)) {
                clear();
            }
            const page = Math.floor(this.matches.indexOf(i) / this.perPage);
            if (page !== this.page) {
                this.page = page;
                this.show();
            }
            return this.element(i);
        }
    }

    const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const haystacks = [];

    /** What is searched of a claim by itself: its sentence and quotes. */
    const haystack = (i) => (haystacks[i] ??= plain(of.texts[i]));

    const names = {};

    /** The numbers of those of which a name holds what is looked for. */
    const named = (column, holds) => {
        names[column] ??= index.names[column].map(plain);
        return names[column].flatMap((name, number) => (holds(name) ? [number] : []));
    };

    let relays = null;

    /** Of some sources: they themselves, and all that come down to them. */
    const comingDownTo = (sources) => {
        if (!relays) {
            relays = index.above.map(() => []);
            index.above.forEach((above, i) => above.forEach((other) => relays[other].push(i)));
        }
        const found = new Set(sources);
        // a set goes on to what is added on the way
        for (const source of found) {
            relays[source].forEach((relay) => found.add(relay));
        }
        return found;
    };

    /** Tells whether a claim goes through one of some sources: it names it, or comes down to it. */
    const through = (sources) => {
        const itself = new Set(sources);
        const relaying = comingDownTo(sources);
        return (i) => of.sources[i].some((source) => itself.has(source)) || of.ends[i].some((end) => relaying.has(end));
    };

    const about = (column, numbers) => {
        const some = new Set(numbers);
        return (i) => of[column][i].some((number) => some.has(number));
    };

    /** What has no spaces between words, or endings that join them. */
    const unspaced =
        /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
    const joined = (left, right) =>
        [left, right].every((sign) => sign && /[\p{L}\p{N}]/u.test(sign) && !unspaced.test(sign));

    /** Tells whether a text holds a phrase of whole words: 17 is not in 170. */
    const holdsPhrase = (text, phrase) => {
        for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            const end = at + phrase.length;
            if (!joined(text[at - 1], text[at]) && !joined(text[end - 1], text[end])) {
                return true;
            }
        }
        return false;
    };

    /** What is searched for: words wherever they are, and what stands in quotation marks as it is. */
    const wanted = (text) =>
        [...plain(text).matchAll(/"([^"]*[^"\s][^"]*)"(?=\s|$)|“([^”]*[^”\s][^”]*)”(?=\s|$)|\S+/g)].map(([word, ...phrases]) => {
            const phrase = phrases.find((one) => one)?.trim().replace(/\s+/g, " ");
            return phrase ? (some) => holdsPhrase(some, phrase) : (some) => some.includes(word);
        });

    /** Tells whether a claim has what is looked for: in itself, or in a name of what it is about or goes through. */
    const having = (holds) => {
        const byName = [
            about("leaders", named("leaders", holds)),
            about("events", named("events", holds)),
            through(named("sources", holds)),
        ];
        return (i) => holds(haystack(i)) || byName.some((passes) => passes(i));
    };

    const lists = ["events", "conflicts", "claims", "leaders", "sources"].map((name) => new List(name));
    const [events, conflicts, claims] = lists;
    const filters = byId("filters");
    const form = filters.querySelector("form");
    const found = byId("found");
    const search = byId("search");
    const conflicting = byId("conflicting");
    const selects = { leaders: byId("leader"), events: byId("event"), sources: byId("source") };
    const verdicts = [...form.elements.verdict];

    const all = (list) => list.ids.map((id, i) => i);

    const apply = () => {
        const words = wanted(search.value).map(having);
        const chosen = Object.entries(selects)
            .filter(([, select]) => select.value !== "")
            .map(([column, select]) => (column === "sources" ? through : (numbers) => about(column, numbers))([
                Number(select.value),
            ]));
        const chosenVerdicts = verdicts.filter((box) => box.checked).map((box) => box.value);
        const passes = (i) =>
            chosen.every((choice) => choice(i))
            && (chosenVerdicts.length === 0 || chosenVerdicts.includes(of.verdicts[i]))
            && (!conflicting.checked || of.conflicts[i].length > 0)
            && words.every((word) => word(i));
        const filtered = words.length + chosen.length + chosenVerdicts.length > 0 || conflicting.checked;
        if (!filtered) {
            [events, conflicts, claims].forEach((list) => list.filter(all(list)));
        } else {
            const passed = all(claims).filter(passes);
            const inConflicts = new Set(passed.flatMap((i) => of.conflicts[i]));
            const onEvents = new Set(passed.flatMap((i) => of.events[i]));
            claims.filter(passed);
            conflicts.filter(all(conflicts).filter((i) => inConflicts.has(i)));
            events.filter(all(events).filter((i) => onEvents.has(index.eventsOfTimeline[i])));
        }
        tell(filtered);
    };

    const count = (list, one, many) =>
        `${numbers.format(list.matches.length)} of ${numbers.format(list.ids.length)} ${list.ids.length === 1 ? one : many}`;

    const tell = (filtered) => {
        const texts = [count(claims, "claim", "claims"), count(events, "event", "events")];
        if (conflicts.ids.length > 0) {
            texts.push(count(conflicts, "conflict", "conflicts"));
        }
        found.textContent = filtered ? `Shown: ${texts.join(", ")}.` : `All ${numbers.format(total)} claims.`;
        byId("clear").disabled = !filtered;
        // on paper there is no filter to look at
        const filter = byId("filtered");
        filter.hidden = !filtered;
        filter.textContent = filtered ? `${found.textContent} Filtered by ${filtersInWords().join("; ")}.` : "";
    };

    const inMarks = (text) => (/["“”]/.test(text) ? text : `“${text}”`);

    /** What is filtered by, in words. */
    const filtersInWords = () => [
        ...(search.value.trim() === "" ? [] : [`the words ${inMarks(search.value.trim())}`]),
        ...Object.values(selects)
            .filter((select) => select.value !== "")
            .map((select) => `${select.labels[0].dataset.what}: ${select.selectedOptions[0].textContent.trim()}`),
        ...verdicts.filter((box) => box.checked).map((box) => `verdict: ${box.value}`),
        ...(conflicting.checked ? ["what is in conflict"] : []),
    ];

    let timer;
    search.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(apply, 150);
    });
    form.addEventListener("change", (event) => {
        if (event.target !== search) {
            apply();
        }
    });
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        clearTimeout(timer);
        apply();
    });
    const clear = () => {
        form.reset();
        apply();
    };
    byId("clear").addEventListener("click", () => {
        clear();
        search.focus();
    });

    /** Goes to an element, also if its list does not show it. */
    const goTo = (id) => {
        for (const list of lists) {
            const element = list.reveal(id);
            if (element) {
                document.querySelectorAll(".shown").forEach((other) => other.classList.remove("shown"));
                element.classList.add("shown");
                element.scrollIntoView();
                element.focus({ preventScroll: true });
                return;
            }
        }
        byId(id)?.focus({ preventScroll: true });
    };

    document.addEventListener("click", (event) => {
        const link = event.target.closest('a[href^="#"]');
        if (link?.dataset.filter) {
            form.reset();
            byId(link.dataset.filter).value = link.dataset.choice;
            apply();
        } else if (link?.hash === location.hash) {
            // the address does not change, but what it leads to may be shown no more
            goTo(location.hash.slice(1));
        }
    });
    const fromAddress = () => {
        if (location.hash.length > 1) {
            goTo(location.hash.slice(1));
        }
    };
    addEventListener("hashchange", fromAddress);

    // what is folded is printed too
    let folded = [];
    addEventListener("beforeprint", () => {
        folded = [...document.querySelectorAll("main details:not([open])")];
        folded.forEach((details) => { details.open = true; });
    });
    addEventListener("afterprint", () => folded.forEach((details) => { details.open = false; }));

    filters.open = matchMedia("(min-width: 56.01rem)").matches;
    filters.hidden = false;
    tell(false);
    fromAddress();
})();
