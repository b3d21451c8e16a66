interface Props {
  done: number
  of: number
}

/** How much of a whole is done, as a drawing beside words that say the same. */
export function Ring({ done, of }: Props) {
  const share = of > 0 ? Math.min(100, (done / of) * 100) : 0
  return <span class="ring" style={share > 0 ? { '--done': `${share}%` } : undefined} />
}
