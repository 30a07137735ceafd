// Serves the built site for the tests in this folder: once at the root of a host, once under a path of another
// host that has nothing else, so that a link which forgets the path is a 404 and not a lucky hit.
import type { TestProject } from 'vitest/node'
import { serve } from './serve.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site at the root of its host: `http://127.0.0.1:PORT/`. */
    siteUrl: string
    /** The same files under a path: `http://127.0.0.1:PORT/mera/`. */
    siteUnderPathUrl: string
  }
}

/** Starts both servers, provides their addresses, and returns how to stop them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [root, underPath] = await Promise.all([serve('/'), serve('/mera/')])
  project.provide('siteUrl', root.url)
  project.provide('siteUnderPathUrl', underPath.url)
  return async () => {
    await Promise.all([root.stop(), underPath.stop()])
  }
}
