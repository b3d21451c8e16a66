interface Props {
  /** px */
  size?: number
}

/** Prepside's sign: a page with a panel beside it. */
export function Mark({ size = 20 }: Props) {
  return (
    <span class="mark" style={{ width: `${size}px`, height: `${size}px` }}>
      <i />
      <i />
      <i />
    </span>
  )
}
