interface NavigationEvents {
  addEventListener(type: 'navigatesuccess', listener: () => void): void
  removeEventListener(type: 'navigatesuccess', listener: () => void): void
}

/** How often the address is compared in browsers without the Navigation API, ms. */
const poll = 1000

/**
 * Calls back after each client-side navigation to another address, until what it returns is called. A change of the hash
 * alone is none, unless the site routes by it (`#/…`).
 * `navigatesuccess` fires when the new address stands; WXT's own event fires before, and for cancelled navigations too.
 */
export function followAddress(callback: () => void): () => void {
  let last = location.href
  const compare = () => {
    const { href } = location
    if (address(href) === address(last)) return
    last = href
    callback()
  }
  const navigation = (globalThis as { navigation?: NavigationEvents }).navigation
  if (navigation) {
    navigation.addEventListener('navigatesuccess', compare)
    return () => navigation.removeEventListener('navigatesuccess', compare)
  }
  const timer = setInterval(compare, poll)
  return () => clearInterval(timer)
}

/** An address without a hash that tells nothing. */
function address(href: string): string {
  const [page = '', hash = ''] = href.split('#', 2)
  return hash.startsWith('/') || hash.startsWith('!') ? href : page
}
