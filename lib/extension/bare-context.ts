/** What the detector needs of WXT's context: nothing. It starts no listener and posts no message, and ends by itself within seconds. */
export class ContentScriptContext {}
