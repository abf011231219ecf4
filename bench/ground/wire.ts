// Owns: how many bytes a page is on the wire with nothing kept from before: by a real browser where there is one, else
// by asking for the page and every style, script and picture that it names.

import { existsSync } from 'node:fs'
import { get } from 'node:http'
import type { Browser } from 'playwright-core'

export interface Weight {
  /** Everything that came, heads of answers included. */
  bytes: number
  page: number
}

export interface Visitor {
  weigh(url: string, cookie: string, script: boolean): Promise<Weight>
  how: string
  close(): Promise<void>
}

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

export async function visitor(): Promise<Visitor> {
  if (!chromium)
    return {
      weigh: byLinks,
      how: 'by following the links of each page: no Chromium here',
      close: async () => {},
    }
  const { chromium: driver } = await import('playwright-core')
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  const browser = await driver.launch({ executablePath: chromium, args })
  const how = 'by Chromium with an empty cache, what came over the network'
  return { weigh: (...visit) => byBrowser(browser, ...visit), how, close: () => browser.close() }
}

async function byBrowser(browser: Browser, url: string, cookie: string, script: boolean): Promise<Weight> {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
  })
  try {
    await context.addCookies(cookiesIn(cookie, url))
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const sizes = new Map<string, number>()
    let document = ''
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Document') document = requestId
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      sizes.set(requestId, encodedDataLength)
    })
    const answer = await page.goto(url, { waitUntil: 'networkidle' })
    if (!answer?.ok()) throw new Error(`${url} answered ${answer?.status()}`)
    const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    return { bytes, page: sizes.get(document) ?? 0 }
  } finally {
    await context.close()
  }
}

function cookiesIn(cookie: string, url: string) {
  return cookie
    .split('; ')
    .filter(Boolean)
    .map((one) => ({ name: one.split('=')[0] ?? '', value: one.slice(one.indexOf('=') + 1), url }))
}

async function byLinks(url: string, cookie: string, script: boolean): Promise<Weight> {
  const page = await fetched(url, cookie)
  const links = [...page.text.matchAll(/<(link|script|img)\b[^>]*?\b(?:href|src)="(\/[^"]+)"/g)]
  const wanted = links.filter(([, tag]) => script || tag !== 'script').map(([, , path]) => path ?? '')
  const parts = await Promise.all(
    [...new Set(wanted)].map((path) => fetched(new URL(path, url).href, cookie)),
  )
  const bytes = [page, ...parts].reduce((sum, one) => sum + one.bytes, 0)
  return { bytes, page: page.bytes }
}

function fetched(url: string, cookie: string): Promise<{ bytes: number; text: string }> {
  const headers = { cookie, 'accept-encoding': 'gzip', 'accept-language': 'zh-CN', connection: 'close' }
  return new Promise((resolve, reject) => {
    const asked = get(url, { headers }, (answer) => {
      const { socket } = answer
      const parts: Uint8Array<ArrayBuffer>[] = []
      answer.on('data', (part: Buffer) => parts.push(new Uint8Array(part)))
      answer.on('end', async () => {
        if (answer.statusCode !== 200) return reject(new Error(`${url} answered ${answer.statusCode}`))
        const body = new Blob(parts).stream()
        const packed = answer.headers['content-encoding'] === 'gzip'
        const plain = packed ? body.pipeThrough(new DecompressionStream('gzip')) : body
        resolve({ bytes: socket.bytesRead, text: await new Response(plain).text() })
      })
    })
    asked.on('error', reject)
  })
}
