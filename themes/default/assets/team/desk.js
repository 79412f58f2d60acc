// The desk's table: sorts by any column, narrows by what is asked for, and remembers both while the tab is open.
// Without it the table is whole and in order of address.
(() => {
  "use strict";

  const remembered = "upshot-desk";

  const read = () => {
    try {
      return JSON.parse(sessionStorage.getItem(remembered)) ?? {};
    } catch {
      return {};
    }
  };

  const keep = (change) => {
    try {
      sessionStorage.setItem(remembered, JSON.stringify({ ...read(), ...change }));
    } catch {
      // A browser that keeps nothing still sorts and narrows.
    }
  };

  const valueOf = (cell) => cell.dataset.sort ?? cell.textContent.trim();

  const sorting = (table) => {
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];

    const sort = (column, direction) => {
      const head = heads[column];
      const isNumber = head.dataset.number !== undefined;
      const order = direction === "descending" ? -1 : 1;
      const rows = [...body.rows].map((row) => ({ row, value: valueOf(row.cells[column]) }));
      rows.sort((a, b) =>
        order * (isNumber ? a.value - b.value : a.value.localeCompare(b.value, document.documentElement.lang)));
      body.append(...rows.map((entry) => entry.row));
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", direction);
    };

    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "desk-sort";
      button.textContent = head.textContent;
      head.replaceChildren(button);
      // Of numbers the largest is wanted first, of words the first of the alphabet.
      const first = head.dataset.number !== undefined ? "descending" : "ascending";
      const second = first === "ascending" ? "descending" : "ascending";
      button.addEventListener("click", () => {
        const direction = head.getAttribute("aria-sort") === first ? second : first;
        sort(column, direction);
        keep({ column, direction });
      });
    });

    const { column, direction } = read();
    if (heads[column]) sort(column, direction);
  };

  const narrowing = (table, form, told) => {
    const rows = [...table.tBodies[0].rows];
    const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
    const fields = [...form.elements].filter((field) => field.name);

    const fits = (row, wanted) =>
      wanted.find.every((word) => texts.get(row).includes(word)) &&
      (!wanted.kind || row.dataset.kind === wanted.kind) &&
      (!wanted.audience || row.dataset.audiences.split(" ").includes(wanted.audience)) &&
      (!wanted.findings || row.dataset.findings !== "0") &&
      (!wanted.due || row.dataset.due !== undefined);

    const narrow = () => {
      const said = Object.fromEntries(
        fields.map((field) => [field.name, field.type === "checkbox" ? field.checked : field.value]),
      );
      const wanted = { ...said, find: said.find.toLowerCase().split(/\s+/).filter(Boolean) };
      let shown = 0;
      for (const row of rows) {
        row.hidden = !fits(row, wanted);
        if (!row.hidden) shown += 1;
      }

      told.textContent = shown
        ? told.dataset.text.replace("{count}", shown).replace("{all}", rows.length)
        : told.dataset.none;
      keep({ said });
    };

    const { said = {} } = read();
    for (const field of fields) {
      if (field.type === "checkbox") field.checked = said[field.name] === true;
      else field.value = said[field.name] ?? "";
      if (field.value === "" && field.type === "select-one") field.selectedIndex = 0;
    }

    form.hidden = false;
    form.addEventListener("input", narrow);
    form.addEventListener("submit", (event) => event.preventDefault());
    // The fields are empty only after the event.
    form.addEventListener("reset", () => setTimeout(narrow));
    narrow();
  };

  const table = document.getElementById("desk-table");
  if (table) {
    sorting(table);
    narrowing(table, document.getElementById("desk-filter"), document.getElementById("desk-shown"));
  }

  const preview = document.getElementById("desk-preview");
  preview?.addEventListener("change", (event) => {
    // Another audience begins at its own page.
    if (event.target.name === "audience") preview.elements.page.disabled = true;
    preview.requestSubmit();
  });
})();
