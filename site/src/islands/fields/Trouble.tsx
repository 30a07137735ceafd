// What is wrong with a field, said where it is.
import type { ReactElement } from 'react'
import { Icon } from '../Icon.tsx'

export function Trouble({ id, text }: { readonly id: string; readonly text: string | undefined }): ReactElement {
  return (
    <p id={id} className="error" role="alert">
      {text !== undefined && <><Icon name="warning" /><span>{text}</span></>}
    </p>
  )
}
