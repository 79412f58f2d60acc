// Runs before the page's own scripts: keeps what the security policy refuses.
(() => {
  window.upshotRefusals = [];
  addEventListener('securitypolicyviolation', event => {
    window.upshotRefusals.push({ directive: event.effectiveDirective, what: event.blockedURI });
  });
})();
