// The rules of WCAG 2.2, levels A and AA. Takes { rules }: only these when there are some.
async options => {
  for (const animation of document.getAnimations()) animation.finish();
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const only = options.rules.length > 0 ? { type: 'rule', values: options.rules } : { type: 'tag', values: tags };
  const found = await axe.run(document, {
    runOnly: only,
    rules: options.rules.length > 0 ? {} : { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
    elementRef: false,
    preload: false,
  });
  return JSON.stringify(found.violations.map(rule => ({
    rule: rule.id,
    help: rule.help,
    targets: rule.nodes.map(node => node.target.join(' ')),
    html: rule.nodes[0].html.slice(0, 160),
    problem: [...rule.nodes[0].any, ...rule.nodes[0].all, ...rule.nodes[0].none].map(check => check.message)[0] ?? '',
    isDarkOnly: false,
  })));
}
