/** Limits of those who show reports, which more than one part of the program keeps. */

/** A step's job summary may hold so many bytes; of more, GitHub shows nothing ("Job summary" limits). */
export const JOB_SUMMARY_BYTES = 1024 * 1024;
