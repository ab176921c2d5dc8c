/**
 * Lays out the whole table while the browser has nothing else to do. Until then page.css leaves rows that are out of view,
 * so that the page is there at once; but what is not laid out, browsers keep from screen readers, and guess its height.
 */

/** Rows at a time: a few milliseconds, so that nobody waits for them. */
const ROWS_AT_A_TIME = 60;

/** Starts; and starts again whenever the function that it returns is called, after rows have changed. */
export function layOutWhenIdle(table: HTMLTableElement): () => void {
  let started = 0;
  const start = (): void => {
    started++;
    const run = started;
    const waiting = [...table.tBodies];
    for (const body of waiting) body.classList.remove('ready');
    const next = (): void => {
      if (run !== started) return;
      for (let rows = 0; rows < ROWS_AT_A_TIME && waiting.length > 0; ) {
        const body = waiting.shift();
        body?.classList.add('ready');
        rows += body?.rows.length ?? 0;
      }
      if (waiting.length > 0) whenIdle(next);
    };
    whenIdle(next);
  };
  start();
  return start;
}

/** Safari has no idle time to give. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task);
  else setTimeout(task, 50);
}
