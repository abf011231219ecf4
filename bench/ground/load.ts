// Owns: load by autocannon, and the refusal to count anything but the answer that was expected.
import autocannon from 'autocannon'
import { workOf } from './processes.ts'
import { addressOfOne } from './resident.ts'
import type { Score } from './scores.ts'

export const clients = 8

export interface Shot {
  path: string
  cookie?: string
  /** A form makes it a POST; a new one, with its cookie, each time. */
  form?: () => { cookie: string; body: string }
  expect: number
}

/** Answers a second, each asked by another household. With an amount, that many; else for some seconds. */
export async function measure(
  { base, pid }: { base: string; pid: number },
  shot: Shot,
  run: { seconds?: number; amount?: number },
): Promise<Score> {
  const began = performance.now()
  const worked = workOf(pid)
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
  const seconds = run.amount ? (performance.now() - began) / 1000 : result.duration
  const codes = Object.entries(result.statusCodeStats ?? {})
  if (codes.some(([code]) => Number(code) !== shot.expect) || result.errors)
    throw new Error(
      `${shot.path} answered ${JSON.stringify(result.statusCodeStats)}, ${result.errors} errors`,
    )
  const answers = codes.reduce((sum, [, { count = 0 }]) => sum + count, 0)
  const work = ((workOf(pid) ?? Number.NaN) - (worked ?? Number.NaN)) * 1000
  return { rate: answers / seconds, work: work / answers }
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
