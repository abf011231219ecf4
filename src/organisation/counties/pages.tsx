// Owns: the page of an office above: each county below it in figures.
import { Card, EmptyState, Figures, KeyFigure, Page, type View } from '../../platform/html/index.ts'
import type { CountyFigures } from './queries.ts'
import { words } from './words.ts'

export function CountiesPage({ view, counties }: { view: View; counties: readonly CountyFigures[] }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.counties} lead={w.lead} wide>
      {counties.length === 0 && <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>}
      {counties.map((one) => (
        <County view={view} one={one} />
      ))}
    </Page>
  )
}

const keys = ['townships', 'villages', 'conveners', 'guided'] as const

function County({ view, one }: { view: View; one: CountyFigures }) {
  const w = words(view.lang)
  const parts = keys.filter((key) => one[key].of > 0)
  if (parts.length === 0 && one.members + one.matters.underWay + one.matters.kept === 0)
    return <Card title={one.name[view.lang]}>{w.nothingYet}</Card>
  return (
    <Card title={one.name[view.lang]}>
      <Figures>
        <KeyFigure view={view} label={w.venues} n={one.venues} />
        {parts.map((key) => (
          <KeyFigure view={view} label={w[key]} n={one[key].n} d={one[key].of} />
        ))}
        <KeyFigure view={view} label={w.members} n={one.members} />
        <KeyFigure view={view} label={w.gaps} n={one.gaps} />
        <KeyFigure view={view} label={w.underWay} n={one.matters.underWay} />
        <KeyFigure view={view} label={w.kept} n={one.matters.kept} />
      </Figures>
      <h3>{w.rhythm}</h3>
      {one.rhythm.length === 0 && <p class="hint">{w.noRhythm}</p>}
      <Figures>
        {one.rhythm.map(({ name, kept, asked }) => (
          <KeyFigure view={view} label={name[view.lang]} n={kept} d={asked} />
        ))}
      </Figures>
    </Card>
  )
}
