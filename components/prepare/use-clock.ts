import { useEffect, useRef, useState } from 'preact/hooks'

/** A clock that counts while it runs. */
export interface Clock {
  /** Whole seconds so far. */
  seconds: number
  running: boolean
  start: () => void
  stop: () => void
}

/** A clock at zero. It goes by the time of day, so that a tab that slept does not make it late. */
export function useClock(): Clock {
  const [seconds, setSeconds] = useState(0)
  const [running, setRunning] = useState(false)
  /** ms that were counted before the clock was last started. */
  const counted = useRef(0)
  useEffect(() => {
    if (!running) return undefined
    const from = Date.now()
    const now = () => counted.current + Date.now() - from
    const timer = setInterval(() => setSeconds(Math.floor(now() / 1000)), 250)
    return () => {
      counted.current = now()
      clearInterval(timer)
    }
  }, [running])
  return { seconds, running, start: () => setRunning(true), stop: () => setRunning(false) }
}
