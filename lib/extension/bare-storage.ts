import { browser } from './native-browser.ts'

/*
 * What scripts in pages use of WXT's storage, in place of the whole of it: the same calls on the same items of
 * `storage.local`, without its migrations, metadata and locks.
 */

type Key = `local:${string}`
const own = (key: Key) => key.slice('local:'.length)

async function getItem<T>(key: Key): Promise<T | null> {
  const name = own(key)
  return ((await browser.storage.local.get(name))[name] as T | undefined) ?? null
}

/** A page in a private window leaves nothing behind but the user's own settings. */
async function setItem(key: Key, value: unknown): Promise<void> {
  if (browser.extension.inIncognitoContext && key !== 'local:settings') return
  await browser.storage.local.set({ [own(key)]: value })
}
const removeItem = (key: Key): Promise<void> => browser.storage.local.remove(own(key))

/** Calls back with the new value at each change; what it returns ends that. */
function watch<T>(key: Key, callback: (value: T | null) => void): () => void {
  const name = own(key)
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[name]
    if (area === 'local' && change) callback((change.newValue as T | undefined) ?? null)
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}

interface ItemOptions<T> {
  fallback: T
}

export const storage = {
  getItem,
  setItem,
  removeItem,
  watch,
  snapshot: (_area: 'local') => browser.storage.local.get(),
  defineItem: <T>(key: Key, { fallback }: ItemOptions<T>) => ({
    getValue: async () => (await getItem<T>(key)) ?? fallback,
    setValue: (value: T) => setItem(key, value),
    watch: (callback: (value: T) => void) => watch<T>(key, (value) => callback(value ?? fallback)),
  }),
}
