/** A pair of article and item whose answer is known. */
export interface Sample {
  set: string;
  measures: Record<string, number>;
  /** The article is a headline only. */
  title: boolean;
  right: boolean;
}

const ROUNDS = 30;
/** Holds weights small that little is known of. */
const RIDGE = 0.01;

/**
 * The weights of a logistic regression, fitted by Newton's method with a ridge; every set counts as much as `setWeights` says, however many pairs
 * it has. A weight of `neverNegative` that would fall below zero is left out. Weights are rounded to hundredths.
 */
export function fittedWeights(
  samples: readonly Sample[],
  { setWeights, neverNegative }: { setWeights: Record<string, number>; neverNegative: readonly string[] },
): Record<string, number> {
  const all = Object.keys(samples[0]?.measures ?? {});
  let names = all;
  for (;;) {
    const weights = newton(samples, names, setWeights);
    const [worst] = neverNegative.filter((name) => (weights[name] ?? 0) < 0).sort((a, b) => weights[a]! - weights[b]!);
    if (!worst) return Object.fromEntries(all.map((name) => [name, weights[name] ?? 0]));
    names = names.filter((name) => name !== worst);
  }
}

function newton(
  samples: readonly Sample[],
  names: readonly string[],
  setWeights: Record<string, number>,
): Record<string, number> {
  const sizes = Map.groupBy(samples, ({ set }) => set);
  const worth = samples.map(({ set }) => ((setWeights[set] ?? 0) * samples.length) / (sizes.get(set)?.length ?? 1) / 4);
  const rows = samples.map(({ measures }) => Float64Array.from(names, (name) => measures[name] as number));
  const scale = names.map((_, column) => deviation(rows, column));
  const weights = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(names.length);
    const hessian = names.map((_, i) =>
      Float64Array.from(names, (__, j) => (i === j ? RIDGE * (scale[i] as number) ** 2 : 0)),
    );
    weights.forEach((weight, i) => {
      gradient[i] = RIDGE * weight * (scale[i] as number) ** 2;
    });
    samples.forEach(({ right }, index) => {
      const row = rows[index] as Float64Array;
      const certainty = 1 / (1 + Math.exp(-dot(row, weights)));
      const miss = (worth[index] as number) * (certainty - Number(right));
      const bend = (worth[index] as number) * certainty * (1 - certainty);
      for (let i = 0; i < row.length; i++) {
        (gradient[i] as number) += miss * (row[i] as number);
        const line = hessian[i] as Float64Array;
        for (let j = 0; j < row.length; j++) (line[j] as number) += bend * (row[i] as number) * (row[j] as number);
      }
    });
    const step = solved(hessian, gradient);
    for (let i = 0; i < weights.length; i++) (weights[i] as number) -= step[i] as number;
    if (step.every((value) => Math.abs(value) < 1e-6)) break;
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round(100 * (weights[i] as number)) / 100]));
}

/** The weighted sum of a pair's measures. */
export function logitOf({ measures }: Sample, weights: Record<string, number>): number {
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (measures[name] ?? 0), 0);
}

function deviation(rows: readonly Float64Array[], column: number): number {
  const mean = rows.reduce((sum, row) => sum + (row[column] as number), 0) / rows.length;
  const squares = rows.reduce((sum, row) => sum + ((row[column] as number) - mean) ** 2, 0);
  return Math.sqrt(squares / rows.length) || 1;
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, i) => sum + value * (other[i] as number), 0);
}

/** The solution of a system of linear equations, by elimination with pivots. */
function solved(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i] as number]));
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = 0; row < size; row++) {
      const factor = row === column ? 0 : rows[row]![column]! / rows[column]![column]!;
      if (factor !== 0) for (let k = column; k <= size; k++) rows[row]![k]! -= factor * rows[column]![k]!;
    }
  }
  return Float64Array.from(rows, (row, i) => row[size]! / row[i]!);
}
