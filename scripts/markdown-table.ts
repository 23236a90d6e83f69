export type Cell = string | number;

/** Numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const [first = []] = rows;
  const rule = head.map((_, at) => (typeof first[at] === 'number' ? '--:' : '---'));
  return [
    head,
    rule,
    ...rows.map(row => row.map(cell => (typeof cell === 'number' ? cell.toLocaleString('en-US') : cell))),
  ]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}
