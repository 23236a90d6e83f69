const UNITS: Readonly<Record<string, number>> = {
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
};

/** Not zero: nothing would be small enough. */
export const SIZE = /^(?!0+(?:\.0+)? ?[BKMG])(\d{1,9}(?:\.\d{1,3})?) ?(B|[KMG]i?B)$/;
export const PERCENT = /^(\d{1,4}(?:\.\d{1,3})?) ?%$/;
/** What bench tells from chance: 0.1 % to 100 %. Below a thousandth the counts themselves differ. */
export const CHANGE = /^(?!0{1,2}(?:\.0\d{0,2})? ?%)(?:100(?:\.0{1,3})?|\d{1,2}(?:\.\d{1,3})?) ?%$/;

/** Bytes of `40MiB`; the text has been checked. */
export function bytesOf(text: string): number {
  const [, number, unit = 'B'] = SIZE.exec(text) ?? [];
  return Math.round(Number(number) * (UNITS[unit] ?? 1));
}

/** 5 of `5%`; the text has been checked. */
export function percentOf(text: string): number {
  return Number(PERCENT.exec(text)?.[1]);
}
