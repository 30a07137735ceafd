// Russian, the source language: one file of texts per page, joined here.
import { common } from './ru/common.ts'
import { home } from './ru/home.ts'
import { check } from './ru/check.ts'
import { fields } from './ru/fields.ts'
import { lists } from './ru/lists.ts'
import { result } from './ru/result.ts'
import { catalogue } from './ru/catalogue.ts'
import { measure } from './ru/measure.ts'
import { clusters } from './ru/clusters.ts'
import { changes } from './ru/changes.ts'
import { method } from './ru/method.ts'
import { developers } from './ru/developers.ts'
import { notFound } from './ru/notFound.ts'

export const ru = { common, home, check, fields, lists, result, catalogue, measure, clusters, changes, method, developers, notFound }
