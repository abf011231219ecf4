// Owns: where the thing stands that a line or a notice speaks of.

const rooms: Readonly<Record<string, string>> = {
  matter: '/matters',
  submission: '/submissions',
  meeting: '/meetings',
  task: '/tasks',
  report: '/reports',
  call: '/desk/calls',
  recovery: '/recoveries',
}

export function pathOf(kind: string | null, id: string | null): string | null {
  const room = kind ? rooms[kind] : undefined
  return room && id ? `${room}/${id}` : null
}
