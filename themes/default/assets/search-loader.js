/* Shows the search fields, and loads the search itself when a reader first uses one. */
(function () {
  var forms = document.querySelectorAll("form[data-search]");
  var script;

  function load(event) {
    if (script) return;
    script = document.createElement("script");
    script.src = trusted(event.currentTarget.getAttribute("data-search"));
    script.onerror = function () {
      show(false);
    };
    document.head.appendChild(script);
  }

  /* Where a host asks for it, a browser takes the address of a script only from a policy. */
  function trusted(address) {
    if (!window.trustedTypes) return address;
    return trustedTypes.createPolicy("search", { createScriptURL: String }).createScriptURL(address);
  }

  function show(isShown) {
    forms.forEach(function (form) {
      form.hidden = !isShown;
    });
  }

  forms.forEach(function (form) {
    form.addEventListener("focusin", load);
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var results = form.getAttribute("action");
      if (results) location.href = results + "#q=" + encodeURIComponent(form.elements.q.value);
    });
    if (location.hash.indexOf("#q=") === 0) load({ currentTarget: form });
  });
  show(true);
})();
