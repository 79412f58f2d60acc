// Ends the walk: what was never reached, what looked the same, what came too early, and where it stuck.
() => {
  const { all, visited, unmarked } = window.upshotWalk;
  const first = new Map();
  visited.forEach((element, i) => { if (!first.has(element)) first.set(element, i); });
  const unreached = all.filter(element => !first.has(element));
  const last = visited.slice(-3);
  const trap = unreached.length > 0 && last.length === 3 && new Set(last).size < 3 && document.activeElement !== document.body
    ? last[2]
    : null;
  const reached = all.filter(element => first.has(element));
  const outOfOrder = reached.filter((element, i) => reached.slice(0, i).some(other => first.get(other) > first.get(element)));
  const few = elements => elements.slice(0, 20).map(element => upshotMeasure.describe(element));
  return JSON.stringify({
    unreached: trap === null ? few(unreached) : [],
    unmarked: few([...unmarked]),
    outOfOrder: few(outOfOrder),
    trap: trap === null ? null : upshotMeasure.describe(trap),
  });
}
