/** Which pages of the guides a report gives reason to read, beside those of the replacements. */
import type { Page } from '../catalogue/categories.ts';
import { titleOf } from '../catalogue/pages.ts';
import { topicById } from '../catalogue/topics.ts';
import type { Guide } from '../policy/config.ts';
import { groups } from '../report/groups.ts';
import type { CheckReport, ComparedUsage } from '../report/report.ts';
import type { Alongside } from './alongside.ts';
import { milestones } from './milestones.ts';

/** From so many files with findings on, a change sits deep in the call stack, which is what awaitlet is for. */
const MANY_FILES = 5;
/** From so many findings on, the order of work matters. */
const MANY_FINDINGS = 20;

/** A page with the topic that it is about. */
export interface Reading {
  readonly topic: string;
  readonly title: string;
  readonly page: Page;
}

interface Found {
  readonly findings: readonly ComparedUsage[];
  readonly guide: Guide;
  readonly alongside: Alongside;
}

interface Rule {
  readonly topic: string;
  /** Which of the topic's pages: the first where it is not given. */
  readonly nth?: number;
  readonly when: (found: Found) => boolean;
}

/** When a page is worth reading; in the order in which they are shown. */
const RULES: readonly Rule[] = [
  { topic: 'why-migrate', when: () => true },
  {
    topic: 'asyncio-hub',
    when: ({ findings, alongside }) =>
      findings.some(
        ({ category, canonical }) =>
          category === 'hubs' ||
          (canonical === 'eventlet.patcher.monkey_patch' && !alongside.has('asyncioHub')),
      ),
  },
  {
    topic: 'asyncio-compatibility',
    when: ({ findings, alongside }) =>
      alongside.has('asyncio') ||
      findings.some(
        ({ category, surroundings }) => category === 'asyncio-bridge' || surroundings.includes('async'),
      ),
  },
  { topic: 'asyncio-compatibility', nth: 1, when: ({ alongside }) => alongside.has('threads') },
  {
    topic: 'asyncio-functions',
    when: ({ findings, guide }) =>
      findings.some(
        ({ category, canonical }) =>
          category === 'asyncio-bridge' || (guide !== 'threading' && BRIDGED.includes(canonical)),
      ),
  },
  {
    topic: 'awaitlet',
    when: ({ findings, guide }) =>
      guide === 'awaitlet' ||
      (guide === 'asyncio' && new Set(findings.map(({ path }) => path)).size >= MANY_FILES),
  },
  {
    topic: 'manage-your-deprecations',
    when: ({ findings }) => findings.some(({ kind }) => kind === 'dependency' || kind === 'indirect'),
  },
  { topic: 'fork', when: ({ alongside }) => alongside.has('fork') },
  {
    topic: 'openstack',
    when: ({ findings, alongside }) =>
      alongside.has('openstack') ||
      findings.some(({ symbol }) => /^(oslo_|futurist\b|cotyledon\b)/.test(symbol)),
  },
  { topic: 'order-of-work', when: ({ findings }) => findings.length >= MANY_FINDINGS },
  { topic: 'keep-it-out', when: ({ findings }) => findings.some(({ kind }) => kind === 'dependency') },
];

/** What `eventlet.asyncio.spawn_for_awaitable` stands in for on the way to asyncio. */
const BRIDGED = ['eventlet.greenthread.spawn', 'eventlet.greenthread.GreenThread.wait'];

/** What to read for the new usages of a report; without any, how to keep eventlet out where the last usage went. */
export function readingFor(report: CheckReport, guide: Guide, alongside: Alongside): readonly Reading[] {
  const { findings } = groups(report);
  if (findings.length === 0) return milestones(report).all ? [readingOf({ topic: 'keep-it-out' })] : [];
  return RULES.filter(({ when }) => when({ findings, guide, alongside })).map(readingOf);
}

function readingOf({ topic: id, nth = 0 }: Pick<Rule, 'topic' | 'nth'>): Reading {
  const { title, pages } = topicById(id);
  const page = pages[nth];
  if (page === undefined) throw new Error(`the topic ${id} has no page ${nth}`);
  const heading = titleOf(page)?.replace(/^\d+\. /, ''); // some of the guides' are numbered
  return { topic: id, title: nth === 0 ? title : (heading ?? title), page };
}
