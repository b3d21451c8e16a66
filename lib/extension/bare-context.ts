/** What the scripts in pages need of WXT's context: nothing. It starts no listener, and no event tells the page of it. */
export class ContentScriptContext {}
