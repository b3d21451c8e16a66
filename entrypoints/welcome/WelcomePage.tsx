import { Welcome } from '../../components/welcome/Welcome.tsx'
import { welcomeWords as words } from '../../components/words/welcome.ts'
import { callBackground } from '../../lib/extension/send.ts'
import type { Settings } from '../../lib/extension/settings.ts'
import { Sample } from './Sample.tsx'

/** The first page after installing. */
export function WelcomePage({ settings }: { settings: Settings }) {
  return (
    <Welcome
      pin={import.meta.env.FIREFOX ? words.pinFirefox : words.pinChrome}
      theme={settings.theme}
      onDone={() => window.close()}
      onOptions={() => void callBackground('openPage', 'options')}
    >
      <Sample settings={settings} />
    </Welcome>
  )
}
