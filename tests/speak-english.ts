import { fakeBrowser } from 'wxt/testing/fake-browser'

// The fake browser knows no language; in tests it is an English one.
fakeBrowser.i18n.getUILanguage = () => 'en'
