import { eastAsianWidth } from 'get-east-asian-width';

/** Rows as lines whose cells stand below each other, two blanks apart; a Han character takes two columns. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, width(cell));
    });
  return rows.map(row =>
    row
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd(),
  );
}

function width(text: string): number {
  let total = 0;
  for (const character of text) total += eastAsianWidth(character.codePointAt(0) ?? 0);
  return total;
}
