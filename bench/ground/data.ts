// Owns: where the data lie that some benches measure on; they are no part of the project.
import { join } from 'node:path'
import { checkout } from './product.ts'

/** `--data DIR`, or a folder `shared/data` beside the checkout. Parts that find nothing there say so and are left out. */
export const dataFolder = (given: string | undefined): string =>
  given ?? join(checkout, '..', 'shared', 'data')
