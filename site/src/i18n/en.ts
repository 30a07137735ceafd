// English: the same keys as Russian, by type.
import type { Messages } from './messages.ts'
import { common } from './en/common.ts'
import { home } from './en/home.ts'
import { check } from './en/check.ts'
import { fields } from './en/fields.ts'
import { lists } from './en/lists.ts'
import { result } from './en/result.ts'
import { catalogue } from './en/catalogue.ts'
import { measure } from './en/measure.ts'
import { clusters } from './en/clusters.ts'
import { changes } from './en/changes.ts'
import { method } from './en/method.ts'
import { developers } from './en/developers.ts'
import { notFound } from './en/notFound.ts'

export const en: Messages = { common, home, check, fields, lists, result, catalogue, measure, clusters, changes, method, developers, notFound }
