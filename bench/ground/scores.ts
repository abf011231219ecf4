// Owns: what the pages bench has measured, and how it is told: each thing beside its yardstick.
import { type Cell, median, rounded, table } from './bench.ts'

export interface Score {
  /** Answers a second. */
  rate: number
  /** Milliseconds that the server's process worked for one; NaN where the machine doesn't tell. */
  work: number
}

export interface Comparison {
  name: string
  beside: string
  /** Null: shown for what it is. */
  goal: number | null
}

export class Scores {
  private readonly held = new Map<string, Score[]>()

  note(name: string, score: Score): void {
    this.held.set(name, [...(this.held.get(name) ?? []), score])
  }

  rate(name: string): number {
    return median((this.held.get(name) ?? []).map((one) => one.rate))
  }

  ratio({ name, beside }: Comparison): number {
    return rounded(this.rate(name) / this.rate(beside), 2)
  }

  told(comparisons: readonly Comparison[], rounds: number): string {
    const measured = comparisons.filter(({ name, beside }) => this.held.has(name) && this.held.has(beside))
    const head = [
      `median of ${rounds}`,
      'a second',
      'work, ms',
      'beside',
      'a second',
      'work, ms',
      'ratio',
      'goal',
    ]
    return table(
      head,
      measured.map((one) => this.line(one)),
    )
  }

  private line(one: Comparison): Cell[] {
    const ratio = this.ratio(one)
    return [...this.figures(one.name), ...this.figures(one.beside), ratio, judged(ratio, one.goal)]
  }

  private figures(name: string): Cell[] {
    const work = median((this.held.get(name) ?? []).map((one) => one.work))
    return [name, rounded(this.rate(name)), rounded(work, 2)]
  }
}

function judged(ratio: number, goal: number | null): string {
  if (goal === null) return '—'
  return ratio >= goal ? `≥ ${goal}` : `missed ${goal}`
}
