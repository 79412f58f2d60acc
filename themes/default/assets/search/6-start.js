/* Search: each form of the page gets what it asks for. */
for (const form of document.querySelectorAll("form[data-search]")) {
  ({ results: upshot.addResults, finder: upshot.addFinder })[form.dataset.use]?.(form);
  if (!form.dataset.use) upshot.addField(form);
}
