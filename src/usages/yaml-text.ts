/** YAML text as documents whose nodes know their place, with what is wrong with it. */
import type * as Yaml from 'yaml';
import type { TextProblem } from './usage.ts';

export interface YamlText {
  /** The library, for its type guards. */
  readonly yaml: (typeof Yaml)['default'];
  readonly documents: readonly Yaml.Document.Parsed[];
  readonly problems: readonly TextProblem[];
}

/**
 * Reads a YAML text; of a damaged one, what can be read. The parser is loaded when the first YAML text comes.
 */
export async function readYaml(text: string): Promise<YamlText> {
  // It is CommonJS: in the bundle, the namespace has nothing but the default.
  const { default: yaml } = await import('yaml');
  const lineCounter = new yaml.LineCounter();
  // What a program makes of a repeated key is its business; both are written down.
  const options = { lineCounter, uniqueKeys: false, logLevel: 'silent', prettyErrors: false } as const;
  const parsed = yaml.parseAllDocuments(text, options);
  const documents = Array.isArray(parsed) ? parsed : [];
  const problems = documents
    .flatMap(({ errors }) => errors)
    .slice(0, 1)
    .map((error): TextProblem => {
      const message = `YAML: ${error.message.split('\n', 1)[0]}`;
      return { reason: 'syntax-error', line: lineCounter.linePos(error.pos[0]).line, message };
    });
  return { yaml, documents, problems };
}
