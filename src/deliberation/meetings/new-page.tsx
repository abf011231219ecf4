// Owns: the page on which a meeting is set. What the plan already says is filled in.

import type { MatterRow } from '../../matters/matter.ts'
import { methodOf } from '../../matters/methods/in-force.ts'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import type { Attempted } from '../../platform/server/door.ts'
import { mayApprove } from '../hands.ts'
import { Fields, Fold, namesOf, OneForm } from '../one-form.tsx'
import { type PlanBody, planOf } from '../plans/plan.ts'
import { meetingForm } from './form.ts'
import { type Lists, listsFor } from './lists.ts'
import { words } from './words.ts'

export async function readNewMeeting(db: Db, actor: Staff, matter: MatterRow, view: View, tried?: Attempted) {
  const w = words(view.lang)
  const plan = await planOf(db, matter)
  const lists = await listsFor(db, matter)
  const tells =
    plan?.approved_at != null || mayApprove(actor, { ...matter, method: await methodOf(db, matter) })
  const schema = meetingForm(lists)
  const names = namesOf(schema).filter((name) => name !== 'units' || lists.units.length > 0)
  const values = tried?.values ?? planned(matter, lists, plan?.body)
  const draw = { view, schema, values, tried }
  const fields = (
    <>
      <Fields {...draw} names={names.slice(0, names.indexOf('members'))} />
      <Fold label={w.alsoMembers} open={lists.members.length <= few}>
        <Fields {...draw} names={['members']} />
      </Fold>
      <Fields {...draw} names={names.slice(names.indexOf('members') + 1)} />
    </>
  )
  const page = { title: w.newTitle, lead: w.newLead, at: 'meetings/new', schema, next: w.next, fields }
  return <OneForm view={view} matter={matter} tried={tried} submit={tells ? w.save : w.propose} {...page} />
}

/** A county's whole list would push everything else off the screen; the team is asked in any case. */
const few = 8

/** What the plan says, and else who is nearest: the convener in the chair, the liaison with the pen, the team asked. */
function planned(matter: MatterRow, lists: Lists, plan?: PlanBody): Record<string, unknown> {
  const chair = plan?.chairId ?? lists.chairs[0]?.value
  const free = ({ value }: { value: string }) => value !== chair && !lists.team.includes(value)
  return {
    class: matter.level === 'village' || matter.level === 'township' ? 'micro' : 'thematic',
    form: plan?.form ?? 'hall',
    place: plan?.place,
    startsAt: plan?.startsAt ? new Date(plan.startsAt) : undefined,
    chair,
    clerk: lists.clerks.find(free)?.value,
    members: lists.team,
  }
}
