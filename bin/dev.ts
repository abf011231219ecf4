// One round of bin/dev: the pages' style and scripts as they are now, then the product.
import { buildAssets } from '../src/platform/html/build.ts'

await buildAssets()
await import('../src/main.ts')
