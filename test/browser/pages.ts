// Owns: the pages that stories are told on. Arriving on one looks at its heading, its boxes and its width.
import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { arrive } from './arrive.ts'

/** Fills by the names of the fields: ticks and choices are pressed, the rest is typed. */
export async function fill(within: Locator, typed: Record<string, string | string[]>): Promise<void> {
  for (const [name, values] of Object.entries(typed)) {
    for (const value of [values].flat()) await fillOne(within.locator(`[name="${name}"]`), value)
  }
}

async function fillOne(field: Locator, value: string): Promise<void> {
  const first = field.first()
  const kind = await first.evaluate((one: HTMLInputElement) =>
    one.tagName === 'SELECT' ? 'select' : one.type,
  )
  if (kind === 'select') await first.selectOption(value)
  else if (kind === 'radio' || kind === 'checkbox')
    await field.and(field.page().locator(`[value="${value}"]`)).check()
  else await first.fill(value)
}

export const formTo = (page: Page, action: string): Locator =>
  page.locator(`form[method=post][action="${action}"]`)

/** Presses the button of a form and is on the page it leads to, whether the page changed or a part of it. */
export async function press(form: Locator): Promise<void> {
  const page = form.page()
  const navigated = page.waitForNavigation().catch(() => null)
  const to = new URL((await form.getAttribute('action')) ?? '', page.url()).pathname
  const answered = page.waitForResponse(
    (one) => one.request().method() === 'POST' && new URL(one.url()).pathname === to,
  )
  await form.locator('button[type=submit]:not([formaction])').first().click()
  const inPlace = (await answered).request().resourceType() !== 'document'
  if (inPlace) await page.waitForLoadState('networkidle')
  else await navigated
}

export class Poster {
  constructor(readonly page: Page) {}
  static async open(page: Page, base: string, code: string): Promise<Poster> {
    await page.goto(`${base}/q/${code}`)
    await arrive(page, '桂花议事室')
    return new Poster(page)
  }
  async propose(): Promise<Speaking> {
    await this.page.locator('a[href*="kind=problem"]').click()
    await arrive(this.page, '有事您说')
    return new Speaking(this.page)
  }
}

const steps = {
  what: { action: '/submissions/new', next: '在哪里' },
  where: { action: '/submissions/new/where', next: '怎么告诉您' },
  contact: { action: '/submissions/new/contact', next: /^回执|^三|反映/ },
} as const
export type StepName = keyof typeof steps

/** The three steps to the receipt. */
export class Speaking {
  constructor(readonly page: Page) {}
  form = (step: StepName): Locator => formTo(this.page, steps[step].action)
  field = (name: string): Locator => this.page.locator(`[name="${name}"]`).first()

  async step(step: StepName, typed: Record<string, string | string[]>): Promise<void> {
    await this.unfold()
    await fill(this.form(step), typed)
    await press(this.form(step))
  }
  async goOn(step: Exclude<StepName, 'contact'>, typed: Record<string, string | string[]>): Promise<void> {
    await this.step(step, typed)
    await arrive(this.page, steps[step].next)
  }
  async send(typed: Record<string, string | string[]>): Promise<Receipt> {
    await this.step('contact', typed)
    return Receipt.arrived(this.page)
  }
  /** The answer stands beside its field, is read out with it, and leads there from the top of the page. */
  async complains(name: string, words: RegExp): Promise<void> {
    const field = this.field(name)
    await this.page.getByRole('alert').first().waitFor()
    assert.equal(await field.getAttribute('aria-invalid'), 'true', name)
    const told = (await field.getAttribute('aria-describedby')) ?? ''
    const beside = await Promise.all(
      told.split(' ').map((id) => this.page.locator(`[id="${id}"]`).textContent()),
    )
    assert.match(beside.join(' '), words)
    const id = await field.getAttribute('id')
    await this.page.locator(`a[href="#${id}"]`).first().click()
    assert.ok(
      await field.evaluate((one) => one === document.activeElement || one.matches(':target')),
      `led to ${name}`,
    )
  }
  /** What stands folded away can be filled in all the same. */
  private async unfold(): Promise<void> {
    for (const one of await this.page.locator('form details:not([open]) > summary').all()) await one.click()
  }
}

export class Receipt {
  private constructor(
    readonly page: Page,
    readonly path: string,
  ) {}
  static async arrived(page: Page): Promise<Receipt> {
    await page.waitForURL(/\/receipts\/[\w-]+/)
    await arrive(page, /./)
    return new Receipt(page, new URL(page.url()).pathname)
  }
  async code(): Promise<string> {
    return ((await this.page.locator('.tabular-nums').first().textContent()) ?? '').trim()
  }
  async reopen(): Promise<void> {
    await this.page.goto(new URL(this.path, this.page.url()).href)
    await arrive(this.page, /./)
  }
  async answer(typed: Record<string, string>): Promise<void> {
    await this.page.locator(`a[href="${this.path}/answer"]`).click()
    await arrive(this.page, '说一说办好没有')
    const form = formTo(this.page, `${this.path}/answer`)
    await fill(form, typed)
    await press(form)
    await arrive(this.page, /./)
  }
}

/** One thing at a desk: what to do next is the biggest thing on it. */
export class MatterPage {
  private constructor(
    readonly page: Page,
    readonly path: string,
  ) {}
  static async open(page: Page, base: string, id: string, headline: string): Promise<MatterPage> {
    await page.goto(`${base}/matters/${id}`)
    await arrive(page, headline)
    return new MatterPage(page, `/matters/${id}`)
  }
  /** The one main action, which leads to a page of its own. */
  async next(noun: string): Promise<void> {
    const main = this.page.locator('main a.btn-main')
    assert.equal(await main.count(), 1, 'one main action')
    await main.click()
    await this.page.waitForURL(`**/${noun}`)
    await arrive(this.page, /./)
  }
  async do(noun: string, typed: Record<string, string | string[]>): Promise<void> {
    await this.next(noun)
    const form = formTo(this.page, new URL(this.page.url()).pathname)
    await fill(form, typed)
    await press(form)
    await arrive(this.page, /./)
  }
}
