// What happened before the page came alive: the rules that the page's own script sent for, ticks set, a form sent.
// The other half is src/early/*.js, scripts that stand in the page itself.

declare global {
  interface Window {
    /** The rules, sent for while the page was still being read; nothing if they could not be had. */
    rulesOnTheWay?: Promise<Response | undefined> | undefined
  }
}

/** The rules on their way, to whoever asks first. */
export function takeRules(): Promise<Response | undefined> | undefined {
  const { rulesOnTheWay } = window
  window.rulesOnTheWay = undefined
  return rulesOnTheWay
}

/** The values ticked in a form, and whether it has been sent; from now on the island itself answers. */
export function takeForm(form: HTMLFormElement): { readonly ticked: readonly string[]; readonly sent: boolean } {
  const page = document.documentElement
  const sent = page.dataset['sent'] !== undefined
  delete page.dataset['sent']
  page.dispatchEvent(new Event('alive'))
  return { ticked: [...form.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value), sent }
}
