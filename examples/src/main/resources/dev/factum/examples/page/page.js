"use strict";
(() => {
    const byId = (id) => document.getElementById(id);
    const index = JSON.parse(byId("index").textContent);
    const of = index.of.texts ? index.of : { leaders: [], events: [], sources: [], verdicts: [], conflicts: [], texts: [] };
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
            this.pager.querySelector(".where").textContent =
                `${numbers.format(start + 1)} to ${numbers.format(end)} of ${numbers.format(this.matches.length)}`;
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
    let haystacks = null;

    /** What is searched of a claim: its sentence and quotes, and all names of what it is about. */
    const haystack = (i) => {
        haystacks ??= [];
        haystacks[i] ??= plain([
            of.texts[i],
            ...of.leaders[i].map((number) => index.names.leaders[number]),
            ...of.events[i].map((number) => index.names.events[number]),
            ...of.sources[i].map((number) => index.names.sources[number]),
        ].join("\n"));
        return haystacks[i];
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
        const words = plain(search.value).split(/\s+/).filter((word) => word);
        const chosen = Object.entries(selects)
            .filter(([, select]) => select.value !== "")
            .map(([column, select]) => [of[column], Number(select.value)]);
        const wanted = verdicts.filter((box) => box.checked).map((box) => box.value);
        const passes = (i) =>
            chosen.every(([column, number]) => column[i].includes(number))
            && (wanted.length === 0 || wanted.includes(of.verdicts[i]))
            && (!conflicting.checked || of.conflicts[i].length > 0)
            && words.every((word) => haystack(i).includes(word));
        const filtered = words.length + chosen.length + wanted.length > 0 || conflicting.checked;
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
    };

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
        const link = event.target.closest("a[data-filter]");
        if (link) {
            form.reset();
            byId(link.dataset.filter).value = link.dataset.choice;
            apply();
        }
    });
    const fromAddress = () => {
        if (location.hash.length > 1) {
            goTo(decodeURIComponent(location.hash.slice(1)));
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
