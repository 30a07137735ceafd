import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { onDemand } from './on-demand.ts'
import { relativeUrls } from './relative-urls.ts'

export default defineConfig({
  output: 'static',
  trailingSlash: 'ignore',
  integrations: [react(), relativeUrls()],
  i18n: { defaultLocale: 'ru', locales: ['ru', 'en'], routing: { prefixDefaultLocale: false } },
  // Styles inlined into a page would name their fonts from the site's root; the policy's hashes forbid rewriting them.
  build: { inlineStylesheets: 'never' },
  // The policy has no `data:` for fonts and connections, so no asset becomes a data URL.
  vite: { plugins: [onDemand()], build: { assetsInlineLimit: 0 } },
  // Shiki's inline styles conflict with the content security policy.
  markdown: { syntaxHighlight: 'prism' },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "connect-src 'self'", "object-src 'none'", "base-uri 'none'"],
    },
  },
})
