// Russian, the source language: one file of texts per page, joined here.
import { common } from './ru/common.ts'
import { changes } from './ru/changes.ts'
import { home } from './ru/home.ts'

export const ru = { common, home, changes }
