import type { Settings } from '../lib/extension/settings.ts'
import type { Layout } from './sidebar-view.ts'

/** How the sidebar lies by the settings, with what holds for this host over them. */
export function layoutOf(settings: Settings, host: string): Layout {
  const site = settings.sites[host] ?? {}
  return {
    side: site.side ?? settings.side,
    layout: site.layout ?? settings.layout,
    width: settings.width,
    theme: settings.theme,
    tabPlace: site.tabPlace ?? 0.4,
  }
}

/** The settings with a change of the layout in them: width and theme for everywhere, the rest for this host. */
export function withLayout(settings: Settings, host: string, { width, theme, ...forHost }: Partial<Layout>): Settings {
  const site = { ...settings.sites[host], ...forHost }
  return {
    ...settings,
    ...(width !== undefined && { width }),
    ...(theme !== undefined && { theme }),
    ...(Object.keys(forHost).length > 0 && { sites: { ...settings.sites, [host]: site } }),
  }
}
