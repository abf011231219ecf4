// Owns: where the thing stands that a line or a notice speaks of.

const rooms: Readonly<Record<string, string>> = {
  matter: '/matters',
  submission: '/submissions',
  meeting: '/meetings',
  task: '/tasks',
  report: '/reports',
  call: '/desk/calls',
  idle: '/rhythm/idle',
  recovery: '/recoveries',
  shift: '/shifts',
  swap: '/swaps',
  activity: '/activities',
  order: '/desk/orders',
  study: '/studies',
  proposal: '/proposals',
}

export function pathOf(kind: string | null, id: string | null): string | null {
  // Whoever is drawn reads their own days; the roster is for those who keep it.
  if (kind === 'roster') return '/my-days'
  const room = kind ? rooms[kind] : undefined
  return room && id ? `${room}/${id}` : null
}
