// The one address that pages take their parts from. Questions read as `ask.text({ … })`, `ask.choice({ … })`.

export { asset, assetFile } from './asset.ts'
export { ErrorSummary } from './errors.tsx'
export * from './facts.tsx'
export { Field } from './form/field.tsx'
export * as ask from './form/fields.ts'
export { Form } from './form/form.tsx'
export { because, type FieldError, fieldErrors, readForm } from './form/read.ts'
export * from './journey.tsx'
export { Page } from './page.tsx'
export * from './parts.tsx'
export { Icon, Qr } from './pictures.tsx'
export type { View } from './view.ts'
