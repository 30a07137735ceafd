// An icon of the page's sprite.
import type { ReactElement } from 'react'
import type { IconName } from '../lib/icons.ts'

export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg className="icon" aria-hidden="true" focusable="false">
      <use href={`#icon-${name}`} />
    </svg>
  )
}
