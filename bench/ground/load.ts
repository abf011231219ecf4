// Owns: load by autocannon, and the refusal to count anything but the answer that was expected.
import autocannon from 'autocannon'
import { addressOfOne } from './resident.ts'

export const clients = 8

export interface Shot {
  path: string
  cookie?: string
  /** A form makes it a POST; a new one, with its cookie, each time. */
  form?: () => { cookie: string; body: string }
  expect: number
}

/** Requests per second, each from another household. With an amount, that many; else for some seconds. */
export async function perSecond(
  base: string,
  shot: Shot,
  run: { seconds?: number; amount?: number },
): Promise<number> {
  const began = performance.now()
  const result = await autocannon({
    url: base + shot.path,
    connections: clients,
    ...(run.amount ? { amount: run.amount } : { duration: run.seconds ?? 3 }),
    requests: [
      {
        method: shot.form ? 'POST' : 'GET',
        setupRequest: (request) => ({ ...request, ...dressed(base, shot) }),
      },
    ],
  })
  const seconds = (performance.now() - began) / 1000
  const codes = Object.entries(result.statusCodeStats ?? {}).map(([code, { count }]) => ({
    code,
    count: count ?? 0,
  }))
  const other = codes.filter(({ code }) => Number(code) !== shot.expect)
  if (other.length || result.errors)
    throw new Error(
      `${shot.path} answered ${JSON.stringify(result.statusCodeStats)}, ${result.errors} errors`,
    )
  const answered = codes.reduce((sum, { count }) => sum + count, 0)
  return run.amount ? answered / seconds : answered / result.duration
}

function dressed(base: string, { cookie, form }: Shot) {
  const posted = form?.()
  const headers = {
    cookie: posted?.cookie ?? cookie ?? '',
    'x-forwarded-for': addressOfOne(),
    'accept-encoding': 'gzip',
    ...(posted ? { origin: base, 'content-type': 'application/x-www-form-urlencoded' } : {}),
  }
  return posted ? { headers, body: posted.body } : { headers }
}
