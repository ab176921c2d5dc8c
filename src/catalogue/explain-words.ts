/** What both renderings of an explanation say in the same words. */

/** Beside a replacement that is ours. */
export const UNSTATED_MARK = 'the guides name none; this is the nearest that we know';
