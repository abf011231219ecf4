import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { View } from '../view.ts'
import { GalleryWithErrors } from './forms.tsx'
import { Gallery } from './gallery.tsx'
import { county } from './words.ts'

const view: View = {
  lang: 'zh',
  elder: false,
  theme: 'auto',
  path: '/gallery?a=1&b=2',
  nonce: 'n0nce',
  county: { name: county, demonstration: true },
  person: null,
  menu: [],
  replayKey: 'key-1',
}
const pages = await Promise.all(
  [
    <Gallery view={view} />,
    <Gallery view={{ ...view, lang: 'en', elder: true }} />,
    <GalleryWithErrors view={view} />,
  ].map(String),
)

test('every page has one h1, one main and at most one main action', () => {
  for (const html of pages) {
    assert.equal(count(html, /<h1/g), 1)
    assert.equal(count(html, /<main/g), 1)
    assert.equal(count(html, /btn-main/g), 1)
  }
})

test('nothing in a page is against its content security policy', () => {
  for (const html of pages) {
    assert.doesNotMatch(html, /\sstyle=|\son[a-z]+=|<style|javascript:/)
    for (const [script] of html.matchAll(/<script[^>]*>[^<]*/g)) assert.match(script, /nonce="n0nce"[^>]*>$/)
  }
})

test('ids are unique, and whatever refers to one finds it', () => {
  for (const html of pages) {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
    assert.equal(new Set(ids).size, ids.length)
    const wanted = [...html.matchAll(/\s(?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)]
    for (const id of wanted.flatMap((match) => match[1]?.split(' ') ?? [])) assert.ok(ids.includes(id), id)
    for (const [, id] of html.matchAll(/href="#(f-[^"]+)"/g)) assert.ok(ids.includes(id), id)
  }
})

test('what was typed comes back beside what is wrong with it', () => {
  const html = pages[2] ?? ''
  assert.match(html, />路灯<\/textarea>/)
  assert.match(html, /value="many"[^>]*aria-invalid="true"/)
  assert.match(html, /value="officer" checked/)
  assert.match(html, /<title>有要改的：/)
})

test('the way back from a preference is the page one stands on', () => {
  assert.match(pages[0] ?? '', /\/preferences\?elder=1&amp;back=%2Fgallery%3Fa%3D1%26b%3D2/)
})

function count(html: string, what: RegExp): number {
  return [...html.matchAll(what)].length
}
