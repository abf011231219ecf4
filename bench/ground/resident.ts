// Owns: a resident without script, as a browser sends their forms: three steps with a draft cookie, a receipt at the end.
// Each comes from an address of their own, through a proxy: the product's limits stay as they are.
export interface Posted {
  status: number
  location: string
}

// As many as a county has on a busy evening: none of them comes near the limit of one address.
const households = 4096
let seat = 0
export function addressOfOne(): string {
  seat = (seat + 1) % households
  return `10.0.${seat >> 8}.${seat & 255}`
}

export const stepOne = (code: string, text: string) => ({
  code,
  kind: 'problem',
  words: text,
  sinceYear: '2021',
})
export const stepTwo = (regionId: string) => ({ regionId, place: '三号楼东侧' })
export const stepThree = { tellThrough: 'call', phone: '13800138000', name: '王桂兰', handling: 'on' }

export function headersOf(base: string, cookie: string): Record<string, string> {
  return {
    cookie,
    origin: base,
    'x-forwarded-for': addressOfOne(),
    'content-type': 'application/x-www-form-urlencoded',
  }
}

export async function post(base: string, path: string, cookie: string, form: object): Promise<Posted> {
  const answer = await fetch(base + path, {
    method: 'POST',
    headers: headersOf(base, cookie),
    body: new URLSearchParams(form as Record<string, string>),
    redirect: 'manual',
  })
  await answer.arrayBuffer()
  return { status: answer.status, location: answer.headers.get('location') ?? '' }
}

/** Gives the receipt's token, or throws where no receipt was answered. */
export async function speak(
  base: string,
  at: { code: string; regionId: string },
  text: string,
): Promise<string> {
  const cookie = `draft=bench-${crypto.randomUUID()}`
  const steps = [
    ['/submissions/new', stepOne(at.code, text)],
    ['/submissions/new/where', stepTwo(at.regionId)],
    ['/submissions/new/contact', stepThree],
  ] as const
  let last: Posted = { status: 0, location: '' }
  for (const [path, form] of steps) {
    last = await post(base, path, cookie, form)
    if (last.status !== 303) throw new Error(`${path} answered ${last.status}`)
  }
  const token = /^\/receipts\/([\w-]+)/.exec(last.location)?.[1]
  if (!token) throw new Error(`no receipt: the last step led to ${last.location}`)
  return token
}
