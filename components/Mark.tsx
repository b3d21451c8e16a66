interface Props {
  /** px */
  size?: number
}

/** Prepside's sign: a page with a panel beside it. */
export function Mark({ size = 20 }: Props) {
  return (
    <svg class="mark" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      <rect width="20" height="20" rx="5.5" />
      <path d="M4.5 6.25h4.25M4.5 10h4.25M4.5 13.75h2.5" />
      <rect x="11.5" y="4" width="5" height="12" rx="1.75" />
    </svg>
  )
}
