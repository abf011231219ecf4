// Owns: the solver. HiGHS does the arithmetic; this is the only file that speaks with it.
import highs, { type Highs, type Model } from 'highs'

/** Columns lie one behind the other, each with the rows it stands in. Every column is between 0 and `upper`. */
export interface Columns {
  cost: number[]
  upper: number[]
  starts: number[]
  rows: number[]
  values: number[]
}

export interface Row {
  least: number
  most: number
}

export interface Answer {
  possible: boolean
  /** Searched to the end: nothing better exists. */
  proven: boolean
  value: number
  columns: Float64Array
  /** What one more in a row would be worth; of linear answers only. */
  prices: Float64Array
}

const [optimal, infeasible, unboundedOrNot] = [7, 8, 9]
// The package's types describe its CommonJS form; loaded as a module, the default is the loader itself.
const load = highs as unknown as typeof highs.default
let loading: Promise<Highs> | null = null
/** Some seconds of branching. A count and not a clock, so that the same question has the same answer everywhere. */
const mostNodes = 20_000

export function noColumns(): Columns {
  return { cost: [], upper: [], starts: [0], rows: [], values: [] }
}

export function addColumn(
  to: Columns,
  cost: number,
  entries: readonly (readonly [number, number])[],
  upper = 1,
): void {
  to.cost.push(cost)
  to.upper.push(upper)
  for (const [row, value] of entries) {
    to.rows.push(row)
    to.values.push(value)
  }
  to.starts.push(to.rows.length)
}

export interface Program {
  add(columns: Columns): void
  linear(): Answer
  /** Whole numbers, within `gap` of the best (a share of its value). `known` is a placement to begin with. */
  whole(gap: number, known?: ArrayLike<number>): Answer
}

/** The program lives in the solver's memory, so what was learnt stays when columns are added. */
export async function withProgram<T>(
  rows: readonly Row[],
  columns: Columns,
  work: (program: Program) => T,
): Promise<T> {
  loading ??= load()
  const model = (await loading).createModel(dataOf(rows, columns))
  try {
    model.options.set('output_flag', false)
    // Looking for what can be left out beforehand took a hundred times as long as the program itself.
    model.options.set('presolve', 'off')
    // Devex: many pairs cost alike, and steepest edges are dear to keep up.
    model.options.set('simplex_dual_edge_weight_strategy', 1)
    return work(programOf(model, rows.length))
  } finally {
    model.dispose()
  }
}

function programOf(model: Model, rows: number): Program {
  return {
    add: ({ cost, upper, starts, rows: indices, values }) => {
      const matrix = { format: 'csc' as const, numRows: rows, numCols: cost.length, starts, indices, values }
      model.addCols({
        cost: Float64Array.from(cost),
        lower: new Float64Array(cost.length),
        upper: Float64Array.from(upper),
        matrix: packed(matrix),
      })
    },
    linear: () => run(model),
    whole: (gap, known) => {
      const { numCols } = model.getDimensions()
      const all = new Int32Array(numCols).fill(1)
      model.changeColsIntegrality({ kind: 'mask', mask: all }, all)
      model.options.set('mip_rel_gap', gap)
      model.options.set('mip_max_nodes', mostNodes)
      if (known) model.setSolution({ colValue: Float64Array.from(known) })
      const answer = run(model)
      model.changeColsIntegrality({ kind: 'mask', mask: all }, new Int32Array(numCols))
      return answer
    },
  }
}

function run(model: Model): Answer {
  const { modelStatus } = model.run()
  const none = new Float64Array()
  if (modelStatus === infeasible || modelStatus === unboundedOrNot)
    return { possible: false, proven: true, value: Number.NaN, columns: none, prices: none }
  const { colValue, rowDual } = model.getSolution()
  const value = model.getObjectiveValue()
  const possible = Number.isFinite(value) && model.info.get('primal_solution_status') === 2
  return { possible, proven: modelStatus === optimal, value, columns: colValue, prices: rowDual }
}

function dataOf(rows: readonly Row[], { cost, upper, starts, rows: indices, values }: Columns) {
  const [numRows, numCols] = [rows.length, cost.length]
  return {
    numCols,
    numRows,
    colCost: cost,
    colLower: new Float64Array(numCols),
    colUpper: upper,
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    matrix: packed({ format: 'csc' as const, numRows, numCols, starts, indices, values }),
  }
}

const packed = <M extends { starts: number[]; indices: number[]; values: number[] }>(matrix: M) => ({
  ...matrix,
  starts: Int32Array.from(matrix.starts),
  indices: Int32Array.from(matrix.indices),
  values: Float64Array.from(matrix.values),
})

/** Near enough to whole numbers that rounding can't break a rule. */
export function isWhole(columns: ArrayLike<number>): boolean {
  for (let at = 0; at < columns.length; at += 1)
    if (Math.abs((columns[at] ?? 0) - Math.round(columns[at] ?? 0)) > 1e-6) return false
  return true
}
