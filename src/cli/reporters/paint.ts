const codes = {
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const;

/** A colour, or another look, that a terminal has. */
export type Colour = keyof typeof codes;

/** Puts text in a colour, or leaves it plain. */
export type Paint = (colour: Colour, text: string) => string;

/** Paints for a terminal, or for a file, where colour codes would be noise. */
export function createPaint(hasColour: boolean): Paint {
  if (!hasColour) return (_, text) => text;
  return (colour, text) => {
    const [open, close] = codes[colour];
    return `\u001B[${open}m${text}\u001B[${close}m`;
  };
}
