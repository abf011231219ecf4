// Owns: what the page of one matter tells of what it brought, and whether its method still waits for that.
import type { Chapter, NextAction } from '../../matters/chapters.ts'
import type { HeldMatter } from '../../matters/matter.ts'
import { methodOf } from '../../matters/methods/in-force.ts'
import { missingFor } from '../../matters/methods/missing.ts'
import { onRecord } from '../../matters/methods/on-record.ts'
import type { Actor } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { Card, Form, type View } from '../../platform/html/index.ts'
import { number } from '../../platform/words/format.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { deciderRoles, serves } from '../hands.ts'
import { type Benefit, benefitsOf, isDue, isOfDeeds, mayTell } from './benefit.ts'
import { words } from './words.ts'

export const chapter: Chapter = {
  key: 'benefits',
  stage: 'followUp',
  async facts(db, actor, row, audience) {
    const benefits = await benefitsOf(db, row)
    const matter = { ...row, method: await methodOf(db, row) }
    const actions = audience === 'staff' ? await actionsFor(db, actor, matter, benefits) : []
    if (benefits.length === 0 && actions.length === 0) return null
    const confirms = (one: Benefit) =>
      actor.kind === 'staff' && serves(actor, deciderRoles, matter) && one.by !== actor.accountId
    return {
      title: words.both.benefits,
      facts: audience === 'public' ? [] : benefits.map((one) => factOf(one)),
      actions,
      section:
        audience === 'archive' || audience === 'public' || benefits.length === 0
          ? null
          : (view) => drawn(view, benefits, audience === 'staff' ? confirms : () => false),
      ...(audience === 'archive' ? { record: { benefits: benefits.map(recordOf) } } : {}),
    }
  },
}

async function actionsFor(
  db: Db,
  actor: Actor,
  matter: HeldMatter,
  benefits: readonly Benefit[],
): Promise<NextAction[]> {
  if (actor.kind !== 'staff' || !isDue(matter) || !(await mayTell(db, actor, matter))) return []
  const deed = isOfDeeds(matter) && matter.state !== 'followingUp'
  const asked = matter.method.stage('followUp')?.exit.includes('benefitOrReason') ?? false
  if (!deed && !asked) return []
  const label = deed ? words.both.deed : words.both.title
  const facts = await onRecord(db, matter)
  const ready = !deed || missingFor(matter.method, 'allot', facts).length === 0
  const holds = deed ? ready : benefits.length === 0 && facts.evaluation
  const path = `/matters/${matter.id}/benefit`
  return ready ? [{ key: 'benefit', label, path, weight: holds ? 'main' : 'side', due: matter.due_at }] : []
}

function drawn(view: View, benefits: readonly Benefit[], confirms: (one: Benefit) => boolean) {
  const w = words(view.lang)
  return (
    <Card title={w.benefits}>
      <ul class="stack-close">
        {benefits.map((one) => (
          <li>
            {textOf(one, view.lang)} <small>{one.confirmed_at ? w.confirmed : w.selfTold}</small>
            {!one.confirmed_at && one.done && confirms(one) && (
              <Form
                view={view}
                action={`/matters/${one.matter_id}/benefit/${one.id}/confirmation`}
                submit={w.confirm}
              />
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function textOf({ done, amount, unit, evidence, why_none }: Benefit, lang: Lang): string {
  const w = words(lang)
  const figure = amount === null ? null : `${number(amount, lang)} ${unit ?? ''}`.trim()
  const parts = [done, figure, evidence && w.restsOn(evidence), why_none && w.none(why_none)]
  return parts.filter(Boolean).join(' · ')
}

const factOf = (one: Benefit) => ({
  label: words.both.benefits,
  text: `${textOf(one, 'zh')} · ${one.confirmed_at ? words('zh').confirmed : words('zh').selfTold}`,
  at: one.at,
})

const recordOf = ({ done, amount, unit, evidence, why_none, at, confirmed_at }: Benefit) => ({
  ...{ done, amount, unit, evidence, whyNone: why_none, at: at.toISOString() },
  confirmed: confirmed_at?.toISOString() ?? null,
})
