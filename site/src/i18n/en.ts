// English: the same keys as Russian, by type.
import type { Messages } from './messages.ts'
import { common } from './en/common.ts'
import { changes } from './en/changes.ts'
import { home } from './en/home.ts'

export const en: Messages = { common, home, changes }
