import type { AxisRecord } from './figure-record.js';

/** Where a number lies between two ends on the paper. */
export interface Scale {
  readonly ends: readonly [number, number];
  /** From the number to the place on the paper; not finite for numbers that have none. */
  readonly at: (value: number | null) => number;
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** The scale of an axis, whose limits lie at `from` and `to` on the paper. */
export const scaleOf = (axis: AxisRecord, from: number, to: number, most: number): Scale => {
  const logarithmic =
    axis.scale === 'log' && (axis.limits[0] ?? 0) > 0 && (axis.limits[1] ?? 0) > 0;
  const ends = endsOf(axis);
  const bent = (value: number): number => (logarithmic ? Math.log10(value) : value);
  const [low, high] = [bent(ends[0]), bent(ends[1])];
  const at = (value: number | null): number =>
    value === null ? Number.NaN : from + ((bent(value) - low) / (high - low)) * (to - from);
  return { ends, at, ticks: ticksOf(axis, ends, logarithmic, most) };
};

const endsOf = (axis: AxisRecord): readonly [number, number] => {
  const [low, high] = [axis.limits[0] ?? 0, axis.limits[1] ?? 1];
  return low === high ? [low - 0.5, high + 0.5] : [low, high];
};

const ticksOf = (
  axis: AxisRecord,
  ends: readonly [number, number],
  logarithmic: boolean,
  most: number,
): readonly Tick[] => {
  const places = axis.ticks ?? (logarithmic ? powers(ends) : niceNumbers(ends, most));
  const texts =
    axis.texts ?? (logarithmic ? places.map((each) => powerText(each ?? 0)) : numberTexts(places));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const near = (high - low) * 1e-9;
  return places.flatMap((at, index) =>
    at !== null && at >= low - near && at <= high + near ? [{ at, text: texts[index] ?? '' }] : [],
  );
};

const steps = [1, 2, 2.5, 5, 10];

/** Round numbers between two ends, at most so many. */
export const niceNumbers = (ends: readonly [number, number], most: number): number[] => {
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const raw = (high - low) / Math.max(1, most);
  const power = powerOfTen(Math.floor(Math.log10(raw)));
  const step = (steps.find((each) => each * power >= raw * (1 - 1e-9)) ?? 10) * power;
  if (!Number.isFinite(step) || step <= 0) return [];
  const first = Math.ceil(low / step - 1e-9);
  const length = Math.min(50, Math.floor(high / step + 1e-9) - first + 1);
  return Array.from({ length: Math.max(0, length) }, (_, index) => (first + index) * step);
};

const powers = (ends: readonly [number, number]): number[] => {
  const [low, high] = [Math.log10(Math.min(...ends)), Math.log10(Math.max(...ends))];
  const step = Math.max(1, Math.ceil((high - low) / 9));
  const first = Math.ceil(low - 1e-9);
  const length = Math.max(0, Math.floor((high - first) / step + 1e-9) + 1);
  return length < 2
    ? niceNumbers(ends, 6)
    : Array.from({ length }, (_, index) => powerOfTen(first + index * step));
};

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const powerText = (value: number): string => {
  const power = Math.log10(value);
  if (Math.abs(power - Math.round(power)) > 1e-6) return plain(value);
  const digits = String(Math.abs(Math.round(power))).replaceAll(
    /\d/g,
    (digit) => superscripts[Number(digit)] ?? '',
  );
  return `10${power < -0.5 ? '⁻' : ''}${digits}`;
};

const plain = (value: number): string => String(Number(value.toPrecision(6))).replace('-', '−');

/** Numbers with as many decimals as tell them apart; very large and small ones with a power of ten. */
export const numberTexts = (values: readonly (number | null)[]): string[] => {
  const known = values.filter((each) => each !== null);
  const largest = Math.max(...known.map(Math.abs), 0);
  if (largest >= 1e6 || (largest > 0 && largest < 1e-4)) {
    return values.map((each) => (each === null ? '' : each === 0 ? '0' : scientific(each)));
  }
  const decimals = Math.min(
    8,
    Math.max(
      0,
      ...known.map((each) => (String(Number(each.toPrecision(10))).split('.')[1] ?? '').length),
    ),
  );
  return values.map((each) => (each === null ? '' : each.toFixed(decimals).replace('-', '−')));
};

const scientific = (value: number): string =>
  Number(value.toPrecision(5)).toExponential().replace('e+', 'e').replaceAll('-', '−');

const powerOfTen = (power: number): number => Number(`1e${Math.round(power)}`);
