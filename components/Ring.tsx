interface Props {
  done: number
  of: number
}

/** How much of a whole is done, as a drawing beside words that say the same. */
export function Ring({ done, of }: Props) {
  const share = of > 0 ? Math.min(100, (done / of) * 100) : 0
  return (
    <svg class="ring" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" />
      {share > 0 && <circle cx="8" cy="8" r="6" pathLength="100" stroke-dasharray={`${share} 100`} />}
    </svg>
  )
}
