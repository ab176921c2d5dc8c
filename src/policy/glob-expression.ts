/** A glob as a regular expression. */
import micromatch from 'micromatch';

/** The matcher's options that make it read a pattern as git does. */
const AS_GIT = {
  dot: true,
  literalBrackets: false,
  nonegate: true,
  noextglob: true,
  posix: true,
  regex: false,
  windows: false,
};

/** Unlike the matcher's own, with `.` matching line ends, which names of files may hold. */
export function expression(glob: string): RegExp {
  return new RegExp(micromatch.makeRe(glob, AS_GIT).source, 's');
}
