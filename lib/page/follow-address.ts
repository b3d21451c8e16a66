import { onAbort } from './on-abort.ts'

interface NavigationEvents {
  addEventListener(type: 'navigatesuccess', listener: () => void, options?: { signal: AbortSignal }): void
  removeEventListener(type: 'navigatesuccess', listener: () => void): void
}

/** How often the address is compared in browsers without the Navigation API, ms. */
const poll = 1000

/**
 * Calls back after each client-side navigation to another address, until the signal or until what it returns is called. A change of the hash alone
 * is none, unless the site routes by it (`#/…`).
 * `navigatesuccess` fires when the new address stands; WXT's own event fires before, and for cancelled navigations too.
 */
export function followAddress(callback: () => void, signal?: AbortSignal): () => void {
  const address = () => {
    const { href, hash } = location
    return hash === '' || /^#[!/]/.test(hash) ? href : href.slice(0, -hash.length)
  }
  let last = address()
  const compare = () => {
    if (address() === last) return
    last = address()
    callback()
  }
  const navigation = (globalThis as { navigation?: NavigationEvents }).navigation
  if (navigation) {
    navigation.addEventListener('navigatesuccess', compare, signal && { signal })
    return () => navigation.removeEventListener('navigatesuccess', compare)
  }
  const timer = setInterval(compare, poll)
  const stop = () => clearInterval(timer)
  if (signal) onAbort(signal, stop)
  return stop
}
