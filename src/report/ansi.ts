/** Colour for terminals, switched on or off by the caller alone: `util.styleText` asks the environment (Node ≥ 22.13). */

/** SGR codes of ECMA-48: switch on, switch off. */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const satisfies Record<string, readonly [number, number]>;

export type Style = keyof typeof STYLES;
/** Text in these styles, or as it is when colour is off. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

export function painter(color: boolean): Paint {
  if (!color) return (text) => text;
  return (text, ...styles) =>
    text === ''
      ? text
      : styles.reduce((inner, style) => sgr(STYLES[style][0]) + inner + sgr(STYLES[style][1]), text);
}

function sgr(code: number): string {
  return `\x1b[${code}m`;
}
