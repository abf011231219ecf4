// Owns: runs of text in the faces that a paper names: Chinese in the named face, digits and Latin in Times New Roman.
import { type IRunOptions, Tab, TextRun } from 'docx'
import { faces } from '../words/faces.ts'

export type Face = keyof typeof faces

export const faceOf = (face: Face) => ({
  ...{ ascii: latin(face), hAnsi: latin(face), cs: 'Times New Roman' },
  ...{ eastAsia: faces[face], hint: 'eastAsia' },
})

const latin = (face: Face) => (face === 'song' ? faces.song : 'Times New Roman')

export const run = (text: string, face: Face, more: IRunOptions = {}) =>
  new TextRun({ ...more, text, font: faceOf(face) })

/** Left and right on one line, as far apart as its stop is. */
export const apart = (left: string, right: string, face: Face, more: IRunOptions = {}) =>
  new TextRun({ ...more, children: [left, new Tab(), right], font: faceOf(face) })
