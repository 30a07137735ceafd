// What a fresh clone can't know before the first build: the modules that Astro and Vite add.
/// <reference types="astro/client" />

/** The address of a module that is fetched only when it is imported by this address (on-demand.ts). */
declare module 'on-demand:*' {
  const address: string
  export default address
}
