/** Where packs stand in the local storage, by their id. */
export const packPrefix = 'pack:'

/** Whether packs or the user's own content are among what changed in the storage. Apart, since pages carry it. */
export const changesContent = (keys: readonly string[]): boolean =>
  keys.some((key) => key === 'own' || key.startsWith(packPrefix))
