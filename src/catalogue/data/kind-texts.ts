/** What each kind of usages is, for those who meet its name in a report or in `kinds` of the config. */
import type { Kind } from '../../usages/usage.ts';

export interface KindText {
  readonly title: string;
  /** With backticks around code. */
  readonly text: string;
}

export const KIND_TEXTS: Readonly<Record<Kind, KindText>> = {
  import: {
    title: 'Import',
    text: 'A name that an import statement takes from eventlet, wherever it stands; each name counts for itself.',
  },
  reference: {
    title: 'Reference',
    text: 'Names and attributes that lead to eventlet, such as `eventlet.spawn`: called, read, deleted, or used as a decorator, base class or annotation.',
  },
  dynamic: {
    title: 'Name in a string',
    text: "A string that names eventlet at run time, such as those of `mock.patch('eventlet.sleep')` and `import_module('eventlet')`. No import fails when what it names goes.",
  },
  probe: {
    title: 'Question whether eventlet is there',
    text: "A question such as `'eventlet' in sys.modules` brings no use, so a new one only warns, unless `kinds` in the config says otherwise.",
  },
  indirect: {
    title: 'Use by way of something else',
    text: 'A switch or wrapper of another package (`gunicorn -k eventlet`, `oslo_utils.eventletutils`), or a wrapper that `symbols` in the config names.',
  },
  dependency: {
    title: 'Requirement',
    text: 'A requirement on eventlet, or an extra of another package that brings it (`gunicorn[eventlet]`). Lock files do not count: they follow.',
  },
};
