/** The treemap by keyboard: one stop of the tab key, arrows from there. */

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function treemap(): void {
  for (const chart of document.querySelectorAll<SVGSVGElement>('.treemap')) roving(chart);
}

/** WAI-ARIA Authoring Practices, "roving tabindex": of the links in a chart only the last focused one is a tab stop. */
function roving(chart: SVGSVGElement): void {
  const links: readonly SVGAElement[] = [...chart.querySelectorAll<SVGAElement>('a')];
  // what has the focus may be anything, and is looked up among the links
  const indexOf = (target: EventTarget | null): number => links.findIndex((link) => Object.is(link, target));
  const stopAt = (stop: number): void => {
    for (const [at, link] of links.entries()) link.setAttribute('tabindex', at === stop ? '0' : '-1');
  };
  stopAt(0);
  chart.addEventListener('focusin', ({ target }) => {
    const at = indexOf(target);
    if (at >= 0) stopAt(at);
  });
  chart.addEventListener('keydown', (event) => {
    const at = indexOf(document.activeElement);
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? links.length - 1 : at + (STEPS[event.key] ?? 0);
    const link = links[next];
    if (at < 0 || next === at || !link) return;
    event.preventDefault();
    link.focus();
  });
}
