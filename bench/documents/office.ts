// Owns: the office program that stands in for the reader's: installed where this machine lets us, and asked to open each
// paper and print it.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import sharp from 'sharp'

const run = promisify(execFile)
const programs = ['soffice', 'pdftoppm', 'pdftotext']
const packages = [
  'libreoffice-writer-nogui',
  'poppler-utils',
  'fonts-noto-cjk',
  'fonts-arphic-uming',
  'fonts-arphic-ukai',
]

/** Throws where the programs are neither there nor to be had. */
export async function findOffice(say: (line: string) => void): Promise<void> {
  if (await allThere()) return
  say(`Installing ${packages.join(', ')}.`)
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]).catch((cause) => {
    throw new Error('LibreOffice and poppler are not here and apt did not bring them', { cause })
  })
}

async function allThere(): Promise<boolean> {
  const found = await Promise.allSettled(programs.map((one) => run('which', [one])))
  return found.every(({ status }) => status === 'fulfilled')
}

/** All at once: the program takes longer to start than to print. Leaves the paths of what it could open. */
export async function printed(papers: readonly string[], folder: string, fonts: string): Promise<string[]> {
  const env = { ...process.env, HOME: folder, FONTCONFIG_FILE: fonts }
  await run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...papers], {
    env,
    timeout: 300_000,
  })
  return papers
    .map((one) => join(folder, basename(one).replace(/docx$/, 'pdf')))
    .filter((one) => existsSync(one))
}

export interface Word {
  page: number
  /** All in millimetres from the page's upper left corner. */
  left: number
  top: number
  right: number
  bottom: number
  text: string
}

const mm = (points: string | undefined) => (Number(points) * 25.4) / 72

export async function wordsOf(pdf: string): Promise<Word[]> {
  const { stdout } = await run('pdftotext', ['-tsv', pdf, '-'], { maxBuffer: 64e6 })
  const rows: Record<string, string>[] = parse(stdout, { columns: true, delimiter: '\t', quote: null })
  return rows
    .filter(({ level }) => level === '5')
    .map(({ page_num, left, top, width, height, text }) => ({
      ...{ page: Number(page_num), left: mm(left), top: mm(top), text: text ?? '' },
      ...{ right: mm(left) + mm(width), bottom: mm(top) + mm(height) },
    }))
}

export const dotsPerMm = 150 / 25.4

export interface Picture {
  width: number
  height: number
  /** Three bytes a dot. */
  data: Uint8Array
}

/** Every page, as it would come out of a printer. */
export async function picturesOf(pdf: string): Promise<{ path: string; read(): Promise<Picture> }[]> {
  const stem = pdf.replace(/\.pdf$/, '')
  await run('pdftoppm', ['-r', '150', '-png', pdf, stem])
  const { stdout } = await run('pdfinfo', [pdf])
  const pages = Number(/Pages:\s+(\d+)/.exec(stdout)?.[1])
  const width = String(pages).length
  return Array.from({ length: pages }, (_, at) => {
    const path = `${stem}-${String(at + 1).padStart(width, '0')}.png`
    return { path, read: () => pictureAt(path) }
  })
}

async function pictureAt(path: string): Promise<Picture> {
  const { data, info } = await sharp(path).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}
