// Owns: open faces in the place of those that papers name and this machine may not have: as wide, so that lines and
// pages break as they would. How a letter looks is not measured.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { faces } from '../../src/documents/words/faces.ts'

const open: Readonly<Record<keyof typeof faces | 'latin', string>> = {
  title: 'AR PL UMing CN',
  body: 'Noto Serif CJK SC',
  kai: 'AR PL UKai CN',
  heavy: 'Noto Sans CJK SC',
  song: 'Noto Serif CJK SC',
  latin: 'Liberation Serif',
}

/** Leaves the path of a fontconfig file that knows them. */
export async function aliases(folder: string): Promise<string> {
  const named = { ...faces, latin: 'Times New Roman' }
  const entries = (Object.keys(named) as (keyof typeof named)[]).map((face) => alias(named[face], open[face]))
  const path = join(folder, 'fonts.conf')
  const text = [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    ...entries,
    '</fontconfig>',
  ]
  await writeFile(path, text.join('\n'))
  return path
}

const alias = (named: string, standsIn: string) =>
  `<match target="pattern"><test name="family"><string>${named}</string></test><edit name="family" mode="assign" binding="strong"><string>${standsIn}</string><string>Noto Serif CJK SC</string></edit></match>`
