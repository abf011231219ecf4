// Owns: the gallery's forms: every kind of question, right and wrong.

import { z } from 'zod'
import { ask, Form, Page, readForm, type View } from '../index.ts'
import { galleryWords, labels } from './words.ts'

export const submission = z.object({
  what: ask.text({
    label: labels.what,
    hint: labels.whatHint,
    missing: labels.missing,
    min: 5,
    max: 3000,
    rows: 6,
    required: true,
  }),
  village: ask.choice({
    label: labels.village,
    why: labels.villageWhy,
    as: 'select',
    required: true,
    options: [
      { value: 'liuhe', label: labels.liuhe },
      { value: 'qingshi', label: labels.qingshi },
    ],
  }),
  tell: ask.choice({
    label: labels.tell,
    required: true,
    options: [
      { value: 'sms', label: labels.sms },
      { value: 'call', label: labels.call },
      { value: 'officer', label: labels.officer, hint: labels.officerHint },
      { value: 'nothing', label: labels.nothing },
    ],
  }),
  phone: ask.text({ label: labels.phone, max: 20, inputmode: 'tel', autocomplete: 'tel' }),
  kinds: ask.choices({
    label: labels.kinds,
    options: [
      { value: 'road', label: labels.road },
      { value: 'water', label: labels.water },
      { value: 'care', label: labels.care },
    ],
  }),
  homes: ask.number({ label: labels.homes, unit: labels.homesUnit, min: 1 }),
  since: ask.day({ label: labels.since }),
  meet: ask.moment({ label: labels.meet }),
  photos: ask.files({
    label: labels.photos,
    hint: labels.photosHint,
    max: 6,
    accept: 'image/jpeg,image/png',
  }),
  agree: ask.tick({ label: labels.agree }),
})
export const signIn = z.object({
  code: ask.code({ label: labels.code, length: 8, required: true }),
  password: ask.secret({ label: labels.password, required: true }),
})

/** The same form after a wrong answer: the summary above, the sentence beside each field, nothing lost. */
export function GalleryWithErrors({ view }: { view: View }) {
  const words = galleryWords(view.lang)
  const result = readForm(
    submission,
    { what: '路灯', homes: 'many', tell: 'officer', kinds: ['road', 'care'] },
    view.lang,
  )
  const [values, errors] = result.ok ? [{}, []] : [result.raw, result.errors]
  return (
    <Page view={view} title={words.form} errors={errors}>
      <Form
        view={view}
        schema={submission}
        action="/gallery"
        values={values}
        errors={errors}
        submit={words.send}
        main
      />
    </Page>
  )
}
