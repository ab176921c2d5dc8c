/** A progress bar: on stderr, and only where that is a terminal. */
import type { Terminal } from './terminal.ts';

export interface ProgressBar {
  readonly show: (done: number, total: number, of: string) => void;
  /** Takes it away. */
  readonly clear: () => void;
}

const CELLS = 30;

/** Draws only when what it shows has changed. */
export function progressBar({ stderr, showsProgress }: Terminal, title: string): ProgressBar {
  if (!showsProgress) return { show: () => {}, clear: () => {} };
  let shown = '';
  return {
    show: (done, total, of) => {
      const part = total === 0 ? 1 : done / total;
      const filled = Math.round(part * CELLS);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)}`;
      const next = `${title} ${bar} ${String(Math.floor(part * 100)).padStart(3)} % of ${total} ${of}`;
      if (next === shown) return;
      shown = next;
      stderr.write(`\r${next}\x1b[K`);
    },
    clear: () => {
      if (shown !== '') stderr.write('\r\x1b[K');
    },
  };
}
