// `npm run migrate`: brings the database of DATABASE_URL forward without starting the product, for an upgrade
// that is to be seen to work before the doors open. The embedded database is migrated when the product starts.
import { migrate } from './migrate.ts'

const url = process.env.DATABASE_URL
if (!url) {
  console.error('DATABASE_URL is not set. The embedded database is migrated by bin/start itself.')
  process.exit(1)
}
const ran = await migrate(url)
console.log(ran.length > 0 ? `Ran ${ran.join(', ')}.` : 'Nothing to do: the database has the newest schema.')
