/** The treemap of where usages live, as SVG that needs no script: laid out by d3-hierarchy for wide and for narrow screens. */
import { type HierarchyRectangularNode, hierarchy, treemap } from 'd3-hierarchy';
import * as words from '../words.ts';
import { type Html, h } from './element.ts';
import type { Colour } from './palette.ts';
import { type FileCount, type Folder, folders, type Leaf } from './tree.ts';

export interface CountedFile extends FileCount {
  /** The title of the category that most of its usages have, and its colour. */
  readonly mostly: string;
  readonly colour: Colour;
  /** Where the page lists its usages. */
  readonly anchor: string;
}

/** CSS pixels that a layout is made for. It stretches in width; its height and its letters stay. */
interface Frame {
  readonly className: string;
  readonly width: number;
  readonly height: number;
}

/** page.css shows one of them, by the width of the window. */
const FRAMES: readonly Frame[] = [
  { className: 'wide', width: 1100, height: 520 },
  { className: 'narrow', width: 350, height: 640 },
];

/** Pixels: the strip with a folder's name, the gaps, and what a rectangle needs to hold letters. */
const STRIP = 20;
const GAP = 2;
const LEAST_LABEL = { width: 44, height: 20 } as const;
/** A row of letters; and about how wide one is, to leave out a name of which only the start would be seen. */
const LINE = 16;
const LETTER = 6.6;

/** `anchorOfAll` is where a rectangle of many small files leads. */
export function treemapChart(files: readonly CountedFile[], anchorOfAll: string): Html {
  const known = new Map(files.map((file) => [file.path, file]));
  const shown = folders(files);
  const draw = (frame: Frame): Html => {
    const { className, height } = frame;
    return h`<svg class="treemap ${className}" width="100%" height="${height}" role="group" aria-label="Treemap: files by number of usages">
${shown.length > 0 ? folderCells(frame, shown, (leaf) => cellOf(leaf, known, anchorOfAll)) : null}</svg>
`;
  };
  return h`${FRAMES.map(draw)}`;
}

/** What a rectangle says and where it leads. */
interface Cell {
  readonly label: string;
  readonly title: string;
  readonly className: string;
  readonly anchor: string;
}

function cellOf(leaf: Leaf, known: ReadonlyMap<string, CountedFile>, anchorOfAll: string): Cell {
  const [first] = leaf.files;
  const file = leaf.files.length === 1 && first ? known.get(first.path) : undefined;
  const count = words.plural(leaf.count, 'usage');
  if (!file) {
    const files = words.plural(leaf.files.length, 'more file');
    const title = `${files}: ${count}`;
    return { label: `+${leaf.files.length}`, title, className: 'k-other', anchor: anchorOfAll };
  }
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const title = `${file.path}: ${count}, most of ${file.mostly}`;
  return { label: name, title, className: file.colour.className, anchor: file.anchor };
}

type Datum = { readonly children: readonly Folder[] } | Folder | Leaf;
type Node = HierarchyRectangularNode<Datum>;

function folderCells(frame: Frame, shown: readonly Folder[], cell: (leaf: Leaf) => Cell): Html {
  const root = hierarchy<Datum>({ children: shown }, (datum) =>
    'children' in datum ? datum.children : 'leaves' in datum ? datum.leaves : null,
  ).sum((datum) => ('files' in datum ? datum.count : 0));
  const laidOut = treemap<Datum>()
    .size([frame.width, frame.height])
    .paddingInner(GAP)
    .paddingTop(({ depth }) => (depth === 1 ? STRIP : 0))
    .round(true)(root);
  return h`${laidOut.descendants().map((node) => drawn(node, frame, cell))}`;
}

function drawn(node: Node, frame: Frame, cell: (leaf: Leaf) => Cell): Html {
  const { data } = node;
  if ('leaves' in data) return strip(data, node, frame);
  return 'files' in data ? leafCell(cell(data), data.count, node, frame) : h``;
}

function strip({ path, count }: Folder, node: Node, frame: Frame): Html {
  const room = node.x1 - node.x0;
  if (room < LEAST_LABEL.width) return h``;
  const name = `${fitting(path === '' ? 'top' : path, room - 40)} `;
  return h`<svg x="${percent(node.x0, frame)}" y="${node.y0}" width="${percent(room, frame)}" height="${STRIP}" aria-hidden="true"><text class="folder" x="2" y="14">${name}<tspan class="count">${count}</tspan></text></svg>
`;
}

function leafCell({ label, title, className, anchor }: Cell, count: number, node: Node, frame: Frame): Html {
  const [width, height] = [node.x1 - node.x0, node.y1 - node.y0];
  const room = width >= LEAST_LABEL.width && height >= LEAST_LABEL.height;
  const second = height >= LEAST_LABEL.height + LINE;
  const text = room
    ? h`<text x="6" y="${LINE}">${fitting(label, width - 12)}</text>${second ? h`<text class="count" x="6" y="${2 * LINE}">${count}</text>` : null}`
    : null;
  return h`<a href="${anchor}"><title>${title}</title><svg class="${className}" aria-hidden="true" x="${percent(node.x0, frame)}" y="${node.y0}" width="${percent(width, frame)}" height="${height}"><rect width="100%" height="100%"/>${text}</svg></a>
`;
}

/** The name, or as much of its end as there is room for, for ends tell files apart; the ending that nearly all have goes first. */
function fitting(name: string, room: number): string {
  const most = Math.max(3, Math.floor(room / LETTER));
  const characters = [...name];
  if (characters.length <= most) return name;
  const short = [...name.replace(/\.py$/, '')];
  return short.length <= most ? short.join('') : `…${short.slice(1 - most).join('')}`;
}

function percent(pixels: number, { width }: Frame): string {
  return `${Math.round((pixels / width) * 1e4) / 100}%`;
}
