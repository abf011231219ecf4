// Owns: forms read off a page as a browser without script reads them: what stands in them, and what it would send.

export interface PaperField {
  name: string
  kind: 'text' | 'number' | 'hidden' | 'select' | 'radio' | 'checkbox' | 'file' | 'day' | 'moment'
  /** What is sent if nobody touches it. */
  value: string[]
  /** What may be chosen, where it is a choice. */
  options: string[]
  required: boolean
}

export interface PaperForm {
  action: string
  multipart: boolean
  fields: PaperField[]
}

export function formsOn(html: string): PaperForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
    .map(([, head = '', body = '']) => ({ head: attributesIn(head), body }))
    .filter(({ head }) => head.get('method')?.toLowerCase() === 'post')
    .map(({ head, body }) => ({
      action: head.get('action') ?? '',
      multipart: head.get('enctype') === 'multipart/form-data',
      fields: fieldsIn(body),
    }))
}

export function linksOn(html: string): string[] {
  return [...html.matchAll(/<a\b([^>]*)>/g)].flatMap(([, head = '']) => attributesIn(head).get('href') ?? [])
}

/** What a reader sees, one space between words. */
export function textOf(html: string): string {
  const body = /<body\b[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html
  return unescaped(body.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

/** What the browser sends: what stands in the form, with what the person types in place of it. */
export function filled(form: PaperForm, typed: Record<string, string | string[]>): [string, string][] {
  const strange = Object.keys(typed).filter((name) => !form.fields.some((field) => field.name === name))
  if (strange.length > 0) throw new Error(`${form.action} does not ask for ${strange.join(', ')}`)
  return form.fields.flatMap((field) => {
    const value = typed[field.name] === undefined ? field.value : [typed[field.name] ?? ''].flat()
    refuseUnlisted(form, field, value)
    return value.map((one): [string, string] => [field.name, one])
  })
}

function refuseUnlisted(form: PaperForm, { name, kind, options }: PaperField, value: string[]): void {
  const listed = kind === 'select' || kind === 'radio' || kind === 'checkbox'
  const unlisted = listed ? value.filter((one) => one !== '' && !options.includes(one)) : []
  if (unlisted.length > 0)
    throw new Error(`${form.action} offers no ${unlisted.join()} for ${name}, only ${options.join()}`)
}

function fieldsIn(body: string): PaperField[] {
  const fields = new Map<string, PaperField>()
  for (const found of body.matchAll(/<(input|textarea|select|button)\b([^>]*)>/g)) {
    const [whole, tag = '', head = ''] = found
    const attributes = attributesIn(head)
    const name = attributes.get('name')
    if (!name || attributes.has('disabled')) continue
    const rest = body.slice(found.index + whole.length)
    const field = partOf(tag, attributes, rest)
    const known = fields.get(name)
    if (known) add(known, field)
    else fields.set(name, { name, required: attributes.has('required'), ...field })
  }
  return [...fields.values()]
}

/** A button with a name is one of several to press: what is pressed is sent. */
function partOf(tag: string, attributes: Map<string, string>, rest: string): Part {
  if (tag === 'button') return { kind: 'radio', options: [attributes.get('value') ?? ''], value: [] }
  return tag === 'input' ? inputFrom(attributes) : longFrom(tag, rest)
}

type Part = Omit<PaperField, 'name' | 'required'>

function add(known: PaperField, more: Part): void {
  known.options.push(...more.options)
  known.value.push(...more.value)
}

const kinds: Record<string, PaperField['kind']> = {
  hidden: 'hidden',
  file: 'file',
  date: 'day',
  'datetime-local': 'moment',
}

function inputFrom(attributes: Map<string, string>): Part {
  const type = attributes.get('type') ?? 'text'
  const value = attributes.get('value') ?? ''
  if (type === 'radio' || type === 'checkbox')
    return { kind: type, options: [value], value: attributes.has('checked') ? [value] : [] }
  const kind = kinds[type] ?? (attributes.get('inputmode') === 'numeric' ? 'number' : 'text')
  return { kind, options: [], value: type === 'file' ? [] : [value] }
}

function longFrom(tag: string, rest: string): Part {
  const inside = rest.slice(0, rest.indexOf(`</${tag}>`))
  if (tag === 'textarea') return { kind: 'text', options: [], value: [unescaped(inside.replace(/^\n/, ''))] }
  const options = [...inside.matchAll(/<option\b([^>]*)>/g)].map(([, head = '']) => attributesIn(head))
  const values = options.map((one) => one.get('value') ?? '')
  const chosen = options.find((one) => one.has('selected'))?.get('value') ?? values[0] ?? ''
  return { kind: 'select', options: values.filter((one) => one !== ''), value: [chosen] }
}

function attributesIn(head: string): Map<string, string> {
  return new Map(
    [...head.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      unescaped(value),
    ]),
  )
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }
function unescaped(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
}
