// The page that is not there.
import type { Messages } from '../messages.ts'

export const notFound: Messages['notFound'] = {
  title: 'No such page',
  text: 'The address may be mistyped, or the measure has another name now. Look in the catalogue.',
}
