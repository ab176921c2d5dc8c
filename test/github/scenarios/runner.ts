/** What the runner reads of a step: the commands in its log, and the files that it hands out. */

/** A workflow command, as the runner would read it. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
}

/** `GITHUB_OUTPUT` as the runner reads it. */
export function outputsIn(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}

/** The commands in a log that make annotations, with their texts decoded (actions/runner, `ActionCommand.cs`). */
export function annotationsIn(log: string): Annotation[] {
  return [...log.matchAll(/^::(error|warning|notice)(?: ([^\n]*?))?::(.*)$/gm)].map(
    ([, level, properties = '', message = '']) => {
      const named = Object.fromEntries(
        properties.split(',').map((property) => property.split(/=(.*)/s).slice(0, 2)),
      );
      return {
        level: level as Annotation['level'], // by the pattern
        file: named.file === undefined ? null : decoded(named.file),
        line: named.line === undefined ? null : Number(named.line),
        message: decoded(message),
      };
    },
  );
}

function decoded(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
