import type { Words } from '../../src/index'
import { Say } from '../shell/parts'

interface DownloadProps {
  readonly name: string
  readonly type: string
  readonly text: () => string
  readonly label: Words
}

/** A text to take along as a file; it is made when it is asked for. */
export function Download({ name, type, text, label }: DownloadProps) {
  const save = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text()], { type }))
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 1000)
  }
  return (
    <button type="button" onClick={save}>
      <Say of={label} />
    </button>
  )
}
