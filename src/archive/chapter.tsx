// Owns: what the archive tells about one matter: its case, who decided that who may read it, and the kept record.
import type { Audience, Chapter, Fact, NextAction, Paper } from '../matters/chapters.ts'
import type { MatterRow } from '../matters/matter.ts'
import { methodOf } from '../matters/methods/in-force.ts'
import { type Publication, publicationsOf } from '../matters/publication/publication.ts'
import type { Actor } from '../people/actors.ts'
import type { Db } from '../platform/database/transaction.ts'
import { Button, Card, DataList, type View } from '../platform/html/index.ts'
import { day, dayAndTime } from '../platform/words/format.ts'
import { type CaseRow, caseOf } from './cases/case.ts'
import { CaseBody } from './cases/pages.tsx'
import { mayApprove, mayKeep, mayWrite } from './hands.ts'
import { type LookBack, lookBackOf } from './look-backs/look-back.ts'
import { lookBackActions, lookBackText } from './look-backs/told.ts'
import { words as lookWords } from './look-backs/words.ts'
import { isKeptAsItIs, type PackageRow, packagesOf } from './packages/package.ts'
import { prints } from './printing/print.ts'
import { refusalWords, words } from './words.ts'

interface Part {
  study: CaseRow | undefined
  decision: Publication | undefined
  packages: readonly PackageRow[]
  lookedBack: LookBack | undefined
}

export const chapter: Chapter = {
  key: 'archive',
  stage: 'file',
  prints,
  async facts(db, actor, matter, audience) {
    if (matter.state !== 'filed' && matter.state !== 'archived') return null
    const part = await partOf(db, matter)
    const actions = audience === 'staff' ? await actionsFor(db, actor, matter, part) : []
    return {
      title: words.both.archive,
      facts: factsOf(part, audience),
      actions,
      section: audience === 'archive' ? null : (view) => <Section {...{ view, matter, part, audience }} />,
      papers: audience === 'staff' ? papersOf(actor, matter, part) : [],
      record: part.study ? { case: recordOf(part.study), decision: part.decision?.decision ?? null } : {},
    }
  },
}

async function partOf(db: Db, matter: MatterRow): Promise<Part> {
  return {
    study: await caseOf(db, matter),
    decision: (await publicationsOf(db, matter.committee_id, matter.id)).find((one) => one.what === 'case'),
    packages: await packagesOf(db, matter),
    lookedBack: matter.archived_at ? await lookBackOf(db, matter) : undefined,
  }
}

async function actionsFor(db: Db, actor: Actor, matter: MatterRow, part: Part): Promise<NextAction[]> {
  const base = `/matters/${matter.id}`
  const approves = mayApprove(actor, matter)
  if (matter.state === 'archived') return afterwards(actor, matter, approves, part.lookedBack)
  const writes = await mayWrite(db, actor, matter)
  const write = { key: 'writeCase', label: words.both.writeCase, path: `${base}/case`, due: matter.due_at }
  if (!part.study) {
    const asItIs = isKeptAsItIs({ ...matter, method: await methodOf(db, matter) }) && approves
    const keep = { ...write, key: 'keepAsItIs', label: words.both.keepAsItIs, path: `${base}/archiving` }
    return [
      ...(asItIs ? [{ ...keep, weight: 'main' as const }] : []),
      ...(writes ? [{ ...write, weight: asItIs ? ('side' as const) : ('main' as const) }] : []),
    ]
  }
  const approve = {
    key: 'approveCase',
    label: words.both.approve,
    path: `${base}/case/approval`,
    due: matter.due_at,
  }
  return [
    ...(approves ? [{ ...approve, weight: 'main' as const }] : []),
    ...(writes ? [{ ...write, label: words.both.rewrite, weight: 'side' as const }] : []),
  ]
}

function afterwards(
  actor: Actor,
  matter: MatterRow,
  approves: boolean,
  asked: LookBack | undefined,
): NextAction[] {
  const base = `/matters/${matter.id}`
  const side = (key: 'package' | 'addendum' | 'decidePublication', path: string): NextAction => ({
    key,
    label: words.both[key],
    path: base + path,
    weight: 'side',
  })
  const keeps = mayKeep(actor, matter)
  return [
    ...(keeps ? lookBackActions(matter, asked) : []),
    ...(keeps ? [side('package', '/package'), side('addendum', '/addendum')] : []),
    ...(approves ? [side('decidePublication', '/case/publication')] : []),
  ]
}

function factsOf({ study, packages }: Part, audience: Audience): Fact[] {
  if (audience === 'public' || audience === 'resident' || !study) return []
  const approved = study.approved_at ? { at: study.approved_at } : {}
  return [
    { label: words.both.caseStep, text: study.title, ...approved },
    ...packages.map((one) => ({ label: words.both.packages, text: one.digest, at: one.made_at })),
  ]
}

/** The package opens for those who keep it; that it is there everyone on the staff may know. */
function papersOf(actor: Actor, matter: MatterRow, { decision, packages }: Part): Paper[] {
  const inPublic = decision?.decision === 'published'
  const path = mayKeep(actor, matter) ? `/matters/${matter.id}/package` : null
  return [
    ...(inPublic
      ? [{ label: words.both.caseStep, path: `/cases/${matter.id}`, at: decision.decided_at }]
      : []),
    ...packages.map((one) => {
      const label = { zh: words('zh').packageOne(one.number), en: words('en').packageOne(one.number) }
      const hint = { zh: one.digest.slice(0, 16), en: one.digest.slice(0, 16) }
      return { label, path, at: one.made_at, hint }
    }),
  ]
}

interface SectionProps {
  view: View
  matter: MatterRow
  part: Part
  audience: Audience
}

function Section({ view, matter, part, audience }: SectionProps) {
  const { lang } = view
  const w = words(lang)
  if (audience !== 'staff') return <PublicCard view={view} matter={matter} part={part} />
  const { study } = part
  if (!study && !part.lookedBack) return null
  return (
    <Card title={w.caseStep}>
      <DataList
        rows={[
          [w.caseTitle, study?.title],
          [w.caseStep, study && !study.approved_at && w.toApprove],
          [w.approvedOn, study?.approved_at && dayAndTime(study.approved_at, lang)],
          [w.decided, part.decision && decisionText(view, part.decision)],
          [lookWords(lang).done, part.lookedBack && lookBackText(part.lookedBack, lang)],
        ]}
      />
      {study && (
        <details>
          <summary class="btn">{w.readCase}</summary>
          <CaseBody view={view} text={study} />
        </details>
      )}
    </Card>
  )
}

function PublicCard({ view, matter, part }: Omit<SectionProps, 'audience'>) {
  const w = words(view.lang)
  if (part.decision?.decision !== 'published') return null
  return (
    <Card title={w.caseStep}>
      <Button href={`/cases/${matter.id}`}>{w.readCase}</Button>
    </Card>
  )
}

function decisionText(view: View, { decision, reason, decided_at }: Publication): string {
  const w = words(view.lang)
  const why = reason && refusalWords[reason as keyof typeof refusalWords]?.[view.lang]
  const what = w[decision as 'published' | 'refused' | 'takenDown']
  return [what, why, day(decided_at, view.lang)].filter(Boolean).join(' · ')
}

const recordOf = ({ title, background, doing, outcome, lessons }: CaseRow) => ({
  ...{ title, background, doing, outcome, lessons },
})
