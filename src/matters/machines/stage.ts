// Owns: the ten stages every method is made of, in walking order.
export const stageKeys = [
  'collect',
  'screen',
  'allot',
  'research',
  'plan',
  'deliberate',
  'report',
  'handle',
  'followUp',
  'file',
] as const

export type StageKey = (typeof stageKeys)[number]

/** The stages passed over by going from one stage to another; none when going back or staying. */
export function stagesBetween(from: StageKey, to: StageKey): StageKey[] {
  return stageKeys.slice(stageKeys.indexOf(from) + 1, Math.max(0, stageKeys.indexOf(to)))
}
