// Owns: the list of figures. A new one appears on every page, in the export and in the recount by its line in a list here.
import { OutOfReach } from '../../platform/refusals.ts'
import { type Figure, type Follows, figureGroups } from './figure.ts'
import { matterFigures } from './matters.ts'
import { paperFigures } from './papers.ts'
import { promiseFigures } from './promises.ts'
import { standingFigures } from './standing.ts'
import { submissionFigures } from './submissions.ts'

export const figures: readonly Figure[] = figureGroups.flatMap((group) =>
  [...submissionFigures, ...matterFigures, ...promiseFigures, ...paperFigures, ...standingFigures].filter(
    (one) => one.group === group,
  ),
)

export const following = (follows: NonNullable<Follows>) => figures.filter((one) => one.follows === follows)

export function figureOf(key: string): Figure {
  const found = figures.find((one) => one.key === key)
  if (!found) throw new OutOfReach({ figure: key })
  return found
}
