/**
 * One element of each style in which text stands on the page: colour, size, weight, decoration and all that is painted
 * beneath it. Contrast depends on nothing else, and a page of a measure has some thirty styles in its seven hundred
 * elements. Runs in the page: may use nothing from outside.
 */
export function elementsOfEachStyle(): readonly Element[] {
  const beneath = new WeakMap<Element, string>()
  const groundOf = (element: Element): string => {
    const known = beneath.get(element)
    if (known !== undefined) return known
    const { backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode } = getComputedStyle(element)
    const painted = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' ? '' : `${backgroundColor} ${backgroundImage}`
    const lifted = position === 'static' || position === 'relative' ? '' : position
    const own = painted + lifted + (opacity === '1' ? '' : opacity) + (filter === 'none' ? '' : filter) + (mixBlendMode === 'normal' ? '' : mixBlendMode)
    const above = element.parentElement ? groundOf(element.parentElement) : ''
    const ground = own === '' ? above : `${above} > ${own}`
    beneath.set(element, ground)
    return ground
  }
  const found = new Map<string, Element>()
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    const element = text.parentElement
    if (!element || (text.nodeValue ?? '').trim() === '' || element.closest('script, style, noscript') || element.getClientRects().length === 0) continue
    const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element)
    const style = [element.localName, color, fontSize, fontWeight, textDecorationLine, groundOf(element)].join('|')
    if (!found.has(style)) found.set(style, element)
  }
  for (const field of document.querySelectorAll('input, select, textarea')) found.set(`${field.localName}${found.size}`, field)
  return [...found.values()]
}
