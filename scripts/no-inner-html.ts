import type { Plugin } from 'vite'

const assignment = /\((\w+)\.innerHTML=\w+\.__html\)/

/**
 * Takes out of Preact what `dangerouslySetInnerHTML` needs: nothing of ours uses it, and so nothing of ours can ever put
 * mark-up from a page into the sidebar. @throws when Preact is written differently than here, so that it is looked at.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'prepside:no-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.(?:m?js|module\.js)$/.test(id.replaceAll('\\', '/').split('?', 1)[0] ?? '')) return
      if (!assignment.test(code)) throw new Error(`${id} sets no innerHTML where it is looked for`)
      return { code: code.replace(assignment, '0'), map: null }
    },
  }
}
