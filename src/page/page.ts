/** What the page's script does: each part makes one thing of the page better, and none is needed to read it. */
import { chart } from './chart.ts';
import { table } from './table.ts';
import { treemap } from './treemap.ts';

table();
treemap();
chart();
