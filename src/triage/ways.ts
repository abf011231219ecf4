// Owns: whether a matter may take a step from where it stands. Asked before a step that a method may not have.
import type { MatterVerb } from '../matters/machines/matter.ts'
import { canAdvance } from '../matters/machines/place.ts'
import type { MatterRow } from '../matters/matter.ts'
import type { MethodInForce } from '../matters/methods/in-force.ts'

export function can(matter: MatterRow & { method: MethodInForce }, verb: MatterVerb): boolean {
  const place = { state: matter.state, suspendedFrom: matter.suspended_from, conclusion: matter.conclusion }
  return canAdvance(place, verb, matter.method.route)
}
