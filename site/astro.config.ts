import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { relativeUrls } from './relative-urls.ts'

export default defineConfig({
  output: 'static',
  trailingSlash: 'ignore',
  integrations: [react(), relativeUrls()],
  i18n: { defaultLocale: 'ru', locales: ['ru', 'en'], routing: { prefixDefaultLocale: false } },
  // Shiki's inline styles conflict with the content security policy.
  markdown: { syntaxHighlight: 'prism' },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "connect-src 'self'", "object-src 'none'", "base-uri 'none'"],
    },
  },
})
