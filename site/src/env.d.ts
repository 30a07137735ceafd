// What a fresh clone can't know before the first build: the modules that Astro and Vite add.
/// <reference types="astro/client" />
