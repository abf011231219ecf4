// Owns: refusals become HTTP here and nowhere else.
import { DataList } from '../../html/facts.tsx'
import { Form } from '../../html/form/form.tsx'
import { Page } from '../../html/page.tsx'
import { Button, Card } from '../../html/parts.tsx'
import type { View } from '../../html/view.ts'
import { log } from '../../log.ts'
import * as no from '../../refusals.ts'
import type { Lang } from '../../words/phrases.ts'
import { type Answer, goTo, page } from '../answer.ts'
import type { Attempted, Door, Visit } from '../door.ts'
import { words } from '../words.ts'
import type { Left, Way } from './ways.ts'

/** The words of a refusal that belongs into the form again; null for all others. */
export function wordsOfRefusal(refusal: unknown, lang: Lang): { field: string; message: string } | null {
  if (refusal instanceof no.FieldRefused) return { field: refusal.field, message: refusal.words[lang] }
  if (refusal instanceof no.RuleRefused) return { field: '', message: refusal.words[lang] }
  return null
}

export async function formAgain(
  door: Door,
  visit: Visit<unknown, never>,
  attempted: Attempted,
): Promise<Answer> {
  const { view } = visit
  const title = door.title(view.lang)
  return page(
    <Page view={view} title={title} errors={attempted.errors}>
      <Form
        view={view}
        schema={door.form.body}
        action={view.path}
        values={attempted.values}
        errors={attempted.errors}
        submit={title}
        multipart={(door.limit.body ?? 0) > 1_000_000}
      />
    </Page>,
    422,
  )
}

const nothingLeft: Left = { ways: [], written: [] }

export async function refuse(refusal: unknown, view: View, left = nothingLeft): Promise<Answer> {
  if (refusal instanceof no.SignInNeeded) return goTo(`/sign-in?back=${encodeURIComponent(view.path)}`)
  if (refusal instanceof no.ProofNeeded) return goTo(`/prove?back=${encodeURIComponent(view.path)}`)
  const [status, heading, advice] = meaningOf(refusal, view.lang)
  if (status === 500) log.error({ err: refusal, path: view.path.split('?')[0] }, 'a door failed')
  return page(
    <Page view={view} title={heading}>
      <p class="text-lg">{advice}</p>
      <WaysOn view={view} ways={left.ways} />
      <Written view={view} written={left.written} />
    </Page>,
    status,
  )
}

function WaysOn({ view, ways: [first, ...others] }: { view: View; ways: readonly Way[] }) {
  const w = words(view.lang)
  const further = others.map(({ href, label }) => ({ href, label: w[label] }))
  return (
    <>
      {first && <Button href={first.href}>{w[first.label]}</Button>}
      {[...further, { href: '/', label: w.toTheFront }].map(({ href, label }) => (
        <p>
          <a class="link" href={href}>
            {label}
          </a>
        </p>
      ))}
    </>
  )
}

function Written({ view, written }: { view: View } & Pick<Left, 'written'>) {
  const w = words(view.lang)
  if (written.length === 0) return null
  return (
    <Card title={w.written}>
      <p>{w.writtenAdvice}</p>
      <DataList rows={written} />
    </Card>
  )
}

type Meaning = [Extract<Answer, { kind: 'page' }>['status'], string, string]
function meaningOf(refusal: unknown, lang: Lang): Meaning {
  const w = words(lang)
  if (refusal instanceof no.OutOfReach || isNoId(refusal)) return [404, w.notFound, w.notFoundAdvice]
  if (refusal instanceof no.NotYours) return [403, w.notYours, w.notYoursAdvice]
  if (refusal instanceof no.TwoHats) return [403, w.twoHats, w.twoHatsAdvice]
  if (refusal instanceof no.StageRefused) return [409, w.movedOn, w.movedOnAdvice]
  if (refusal instanceof no.AlreadyDone || isTaken(refusal)) return [409, w.alreadyDone, w.alreadyDoneAdvice]
  if (refusal instanceof no.TooLarge) return [413, w.tooLarge, w.tooLargeAdvice]
  if (refusal instanceof no.FormUnreadable) return [400, w.unreadable, w.unreadableAdvice]
  if (refusal instanceof no.LinkEnded) return [410, w.linkEnded, w.linkEndedAdvice]
  if (refusal instanceof no.TooMany)
    return [429, w.tooMany, w.tooManyAdvice(Number(refusal.attempted.seconds ?? 60))]
  if (refusal instanceof no.RuleRefused) return [422, w.notYet, refusal.words[lang]]
  return [500, w.failed, w.failedAdvice]
}

/** An id that is none, by PostgreSQL's invalid_text_representation: nothing is called so. */
function isNoId(refusal: unknown): boolean {
  const { code, message } = (refusal ?? {}) as { code?: string; message?: string }
  return code === '22P02' && message?.includes('type uuid') === true
}

/** PostgreSQL's unique_violation: somebody else was first. */
function isTaken(refusal: unknown): boolean {
  return (refusal as { code?: string } | null)?.code === '23505'
}
