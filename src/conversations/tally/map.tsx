// Owns: the map of opinions for people without training: what is shared first, then the points of view, each number
// with the votes it rests on. The picture, the text and the table are drawn from the same facts.
import { type Area, type Picture, pictureOf } from '../../opinions/picture/picture.ts'
import { letterOf, OpinionPicture } from '../../opinions/picture/svg.tsx'
import { Card, type View } from '../../platform/html/index.ts'
import type { Opinions } from './standing.ts'
import { words } from './words.ts'

interface MapProps {
  lang: View['lang']
  opinions: Opinions | null
  /** By number. */
  texts: ReadonlyMap<number, string>
  /** The seat of whoever looks. */
  seat?: number | undefined
}

export function OpinionMapPart({ opinions, ...props }: MapProps) {
  if (!opinions) return <p class="hint">{words(props.lang).drawing}</p>
  const part = partOf({ ...props, opinions })
  return (
    <>
      <Shared {...part} />
      <Views {...part} seated={props.seat !== undefined} />
    </>
  )
}

/** For the wall, where the two stand side by side. */
export function SharedPart({ opinions, ...props }: MapProps) {
  return opinions && <Shared {...partOf({ ...props, opinions })} />
}

export function ViewsPart({ opinions, ...props }: MapProps) {
  if (!opinions) return <p class="hint">{words(props.lang).drawing}</p>
  return <Views {...partOf({ ...props, opinions })} seated={false} />
}

function partOf({ lang, opinions, texts, seat }: MapProps & { opinions: Opinions }): PartProps {
  const you = seat === undefined ? -1 : opinions.people.indexOf(seat)
  return {
    lang,
    picture: pictureOf(opinions.map, you >= 0 ? you : undefined),
    said: (statement) => texts.get(opinions.statements[statement] ?? -1) ?? '',
  }
}

function Views({ seated, ...part }: PartProps & { seated: boolean }) {
  const { lang, picture, said } = part
  const w = words(lang)
  const groups = picture.verdict === 'groups'
  return (
    <Card title={w.views}>
      <p>{verdictOf(lang, picture)}</p>
      {groups && seated && <p class="live-you">{whereYouAre(lang, picture)}</p>}
      {groups && <Drawn {...part} />}
      {picture.areas.map((area) => (
        <Viewpoint lang={lang} area={area} said={said} />
      ))}
      <Divides {...part} />
      <p class="hint">{w.onlyBallots}</p>
    </Card>
  )
}

/** The picture is never the only form: whose dot is in it reads where it stands. */
export function whereYouAre(lang: View['lang'], { you, areas }: Picture): string {
  const w = words(lang)
  if (!you) return w.youNotYet
  const area = areas[you.group]
  return area ? w.youIn(letterOf(area.group)) : w.youApart
}

interface PartProps {
  lang: View['lang']
  picture: Picture
  said: (statement: number) => string
}

export function verdictOf(lang: View['lang'], { verdict, areas, counted, votes }: Picture): string {
  const w = words(lang)
  return verdict === 'groups' ? w.groups(areas.length, counted, votes) : w[verdict]
}

const mostShared = 5

function Shared({ lang, picture, said }: PartProps) {
  const w = words(lang)
  const shared = picture.shared.slice(0, mostShared)
  return (
    <Card title={w.common}>
      {shared.length === 0 && <p>{w.commonNone}</p>}
      {shared.length > 0 && picture.verdict === 'groups' && <p>{w.commonLead}</p>}
      <ul class="tally-list">
        {shared.map((one) => (
          <li>
            <p>{said(one.statement)}</p>
            <p class="hint">
              {sharedBy(lang, one.side)} · {w.of(one.yes, one.seen)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function sharedBy(lang: View['lang'], side: 'agree' | 'disagree'): string {
  const w = words(lang)
  return side === 'agree' ? w.mostAgree : w.mostDisagree
}

function Drawn({ lang, picture, said }: PartProps) {
  const w = words(lang)
  const name = (area: Area) => {
    const [first] = area.claims
    const many = area.people === null ? '' : ` · ${w.viewPeople(area.people)}`
    const letter = `${letterOf(area.group)}${many}`
    return first
      ? [letter, `${first.side === 'agree' ? '✓' : '✗'} ${short(said(first.statement))}`]
      : [letter]
  }
  return (
    <figure>
      <OpinionPicture
        picture={picture}
        words={{ title: w.map, described: verdictOf(lang, picture), name, you: w.you }}
      />
      <figcaption class="hint">{w.mapMeans}</figcaption>
    </figure>
  )
}

const shortest = 12
const short = (text: string) =>
  [...text].length > shortest ? `${[...text].slice(0, shortest).join('')}…` : text

function Viewpoint({ lang, area, said }: { lang: View['lang']; area: Area; said: PartProps['said'] }) {
  const w = words(lang)
  return (
    <div>
      <h3>
        {w.view(letterOf(area.group))} · {area.people === null ? w.viewHidden : w.viewPeople(area.people)}
      </h3>
      <ul class="tally-list">
        {area.claims.slice(0, 3).map((claim) => (
          <li>
            {claim.side === 'agree' ? '✓' : '✗'} {claim.side === 'agree' ? w.agree : w.disagree} ·{' '}
            {said(claim.statement)} <span class="hint">{w.of(claim.yes, claim.seen)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Divides({ lang, picture, said }: PartProps) {
  const w = words(lang)
  const visible = picture.divisive.filter(({ most, least }) =>
    [most, least].every(({ group }) => picture.areas[group]?.people !== null),
  )
  if (visible.length === 0) return null
  return (
    <div>
      <h3>{w.divides}</h3>
      <ul class="tally-list">
        {visible.slice(0, 3).map(({ statement, most, least }) => (
          <li>
            {said(statement)}{' '}
            <span class="hint">{w.divide(letterOf(most.group), letterOf(least.group))}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
