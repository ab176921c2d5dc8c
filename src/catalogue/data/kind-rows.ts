/** What to do about usages that are no use of a symbol. */
import type { Kind } from '../../usages/usage.ts';
import type { Page } from '../categories.ts';

export interface OtherAdvice {
  readonly kinds: readonly Kind[];
  readonly categories?: readonly string[];
  readonly replacement: string;
  readonly stated: boolean;
  readonly page: Page;
}

export const KIND_ROWS: readonly OtherAdvice[] = [
  {
    kinds: ['dependency'],
    replacement: 'Remove the requirement once no usage is left.',
    stated: true,
    page: 'removal:guide/post-migration-guidance/#monitor-dependencies',
  },
  {
    kinds: ['probe'],
    replacement: 'Remove the question with what hangs on its answer.',
    stated: false,
    page: 'removal:guide/preparing-for-migration/#is-eventlet-disablable',
  },
  {
    // a path through a module called eventlet, of a package that the tables do not know
    kinds: ['indirect'],
    categories: ['other'],
    replacement:
      'The same package without its eventlet variant: look in its documentation for threads or asyncio.',
    stated: false,
    page: 'removal:guide/post-migration-guidance/#monitor-dependencies',
  },
];
